/** What may be the id of an edition: a folder's name, a file's, and the first part of every link. */
import { screens } from '../../report/address'

const SHAPE = /^[a-z][a-z0-9-]*$/u
const SHORTEST = 2
const LONGEST = 60

/**
 * Names that something else has: the screens, which are folders of the site as editions are; what
 * else lies in its root; what is compiled beside the editions; and the devices that Windows knows.
 */
const TAKEN = new Set([
  ...Object.keys(screens),
  ...['pages', 'js', 'css', 'data', 'icons', 'static', 'sw', 'robots', 'manifest', 'sitemap'],
  ...['index', 'law', 'questions', 'series', 'generated', 'editions'],
  ...['con', 'prn', 'aux', 'nul'],
])
const DEVICE = /^(?:com|lpt)\d$/u

/**
 * What is wrong with an edition's id, in the publisher's words, with one that would do where it can
 * be made of hers; undefined where nothing is.
 */
export function idFault(id: string): string | undefined {
  const faults = faultsOf(id)
  if (faults.length === 0) return undefined
  const better = suggestion(id)
  const advice = better
    ? `可以改成 ${better}`
    : '请用“拼音-年份”，如 shenyang-2022：小写字母、数字和连字符，以字母开头'
  return `${id === '' ? '没有写编号' : `编号“${id}”${faults.join('，')}`}。${advice}。`
}

function faultsOf(id: string): string[] {
  if (id === '') return ['是空的']
  const strange = [...new Set(id.normalize('NFC').replaceAll(/[\p{Script=Han}\s\w-]/gu, ''))]
  const within = [
    /\p{Script=Han}/u.test(id) && '汉字',
    /\s/u.test(id) && '空格',
    /[A-Z]/u.test(id) && '大写字母',
    id.includes('_') && '下划线',
    strange.length > 0 && `“${strange.join('')}”`,
  ].filter(Boolean)
  const faults = [
    within.length > 0 && `里有${within.join('、')}`,
    /^\d/u.test(id) && '以数字开头',
    id.startsWith('-') && '以连字符开头',
    id.length < SHORTEST && '太短',
    id.length > LONGEST && `太长（有${id.length}个字，至多${LONGEST}个）`,
    isTaken(id) && '是程序自己要用的名字',
  ]
  return faults.flatMap((fault) => fault || [])
}

function isTaken(id: string): boolean {
  const name = id.toLowerCase()
  return TAKEN.has(name) || DEVICE.test(name)
}

/** Hers in small letters, with hyphens between and its year behind: 2024_Qinghe → qinghe-2024. */
function suggestion(id: string): string | undefined {
  const parts =
    id
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? []
  const first = parts.findIndex((part) => /^[a-z]/u.test(part))
  const better = [...parts.slice(first), ...parts.slice(0, Math.max(first, 0))].join('-')
  const isFit = SHAPE.test(better) && faultsOf(better).length === 0 && /[a-z]{2}/u.test(better)
  return isFit ? better : undefined
}
