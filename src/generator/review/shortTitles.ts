/** Short names for cards, cut out of long titles. */
import type { Section } from '../../report/types'
import { trimLead } from '../figures/labels/opening'
import { FALL, RISE, VERBS } from '../figures/lexicon'

/** A title up to here stands on a card as it is. */
const LONGEST = 12
/** What is said of how, with whom or for whom, and names no work: 以…为重点，科学调度、精准施策. */
const MANNER =
  /^(?:坚持)?(?:[以把将在从按与由为]|围绕|聚焦|按照|根据|立足|遵循|遵照|顺应|锚定|紧扣|紧盯|紧抓|着眼|瞄准|针对|对标|突出|综合|随着|通过|贯彻)|^[^“（《]{4}、[^“（《]{4}$/u
const SHORTEST_OF_SEVERAL = 5
/** Verbs with which titles begin, beside those with which facts do. */
const TITLE_VERBS =
  '深化 增强 发展 转变 改善 统筹 维护 筑牢 守牢 抓好 做好 办好 弘扬 繁荣 激发 释放 防控 巩固 拓展 夯实 践行 保护 振兴 融入 壮大 提振 挖掘 缩小 畅通 严格 推动 转型'.split(
    ' ',
  )
const BEGINNINGS: ReadonlySet<string> = new Set([...VERBS, ...RISE, ...FALL, ...TITLE_VERBS])

const PAIRS: readonly [string, string][] = ['“”', '‘’', '（）', '《》', '「」', '【】', '()'].map(
  ([open = '', close = '']) => [open, close],
)

/**
 * Short names by section, for the two upper levels: 着力加强组织领导，确保法治政府建设方向 →
 * 加强组织领导. Where the first clause names no work, or would be torn, or names two sections
 * alike, there is none.
 */
export function shortTitles(sections: readonly Section[]): Map<Section, string> {
  const named = sections.flatMap((section): [Section, string][] => {
    const short = shortOf(section.title)
    return short === undefined ? [] : [[section, short]]
  })
  const taken = [...named.map(([, short]) => short), ...sections.map(({ title }) => title)]
  return new Map(named.filter(([, short]) => taken.filter((one) => one === short).length === 1))
}

/** Whether a title is too long for a card. */
export function isLong({ title }: Section): boolean {
  return title.length > LONGEST
}

function shortOf(title: string): string | undefined {
  const [first = '', ...others] = title.split('，')
  const short = trimLead(first)
  const cut = first.slice(0, first.length - short.length)
  if (title.length <= LONGEST || short.length > LONGEST || short === title) return undefined
  if (/^\p{N}/u.test(first) || !isWhole(short) || !isNamedAfter(cut, short)) return undefined
  const isManner = MANNER.test(short) || short.length < SHORTEST_OF_SEVERAL
  return others.length > 0 && isManner ? undefined : short
}

/** What adverbs were cut from goes on with a verb; after 加快, with what is sped up. */
function isNamedAfter(cut: string, short: string): boolean {
  return cut === '' || cut.endsWith('加快') || BEGINNINGS.has(short.slice(0, 2))
}

/** Whether every quote and bracket is closed. */
function isWhole(words: string): boolean {
  const count = (mark: string): number => words.split(mark).length
  return PAIRS.every(([open, close]) => count(open) === count(close))
}
