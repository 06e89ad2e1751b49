/**
 * Whether two names are of one body: 青禾市政府 is 青禾市人民政府, and 和平区人民政府 is
 * 沈阳市和平区人民政府 without the city above it, or the last of those who issued a report together.
 * 河口区 is not 沙河口区: what goes before the shorter name ends as a place or a committee does.
 */
export function areOneBody(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].map(shortly).sort((a, b) => a.length - b.length)
  return long === short || (long.endsWith(short) && ABOVE.test(long.slice(0, -short.length)))
}

const ABOVE = /(?:[省市区县州盟旗委]|委员会)$/

function shortly(name: string): string {
  return name.replace(/^中共|人民(?=政府)/g, '')
}
