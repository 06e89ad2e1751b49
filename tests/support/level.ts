import type { CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data/types'
import { browserslist } from '../../package.json'

/** MDN's names of the browsers in package.json's browserslist. */
const NAMES = { Chrome: 'chrome_android', iOS: 'safari_ios' } as const

/** The oldest browsers to be served. */
const oldest = browserslist.map((line) => {
  const [name, , version] = line.split(' ') as [keyof typeof NAMES, string, string]
  return { browser: NAMES[name], version: Number(version) }
})

/**
 * Whether one of the oldest browsers lacks it, as MDN's data has it. What one has under another name
 * or behind a switch alone, it lacks; what it has with faults, it has.
 */
export function isLacking({ support }: CompatStatement): boolean {
  return oldest.some(
    ({ browser, version }) =>
      ![support[browser] ?? []].flat().some((statement) => isThere(statement, version)),
  )
}

/** The other names under which the oldest browsers have what is called `name`. */
export function otherNames(name: string, compat: CompatStatement | undefined): string[] {
  return oldest
    .flatMap(({ browser }) => compat?.support[browser] ?? [])
    .flatMap(({ prefix, alternative_name }) => (prefix ? prefix + name : (alternative_name ?? [])))
}

function isThere(statement: SimpleSupportStatement, version: number): boolean {
  const { version_added, version_removed, flags, prefix, alternative_name } = statement
  if (flags || prefix || alternative_name) return false
  return isBy(version_added, version) && !isBy(version_removed, version)
}

/** '≤37' is 37 at the latest; 'preview' is no version yet, and false is none ever. */
function isBy(value: string | false | null | undefined, version: number): boolean {
  return Boolean(value) && Number.parseFloat(String(value).replace('≤', '')) <= version
}
