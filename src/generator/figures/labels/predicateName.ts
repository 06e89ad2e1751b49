/** Names what is counted by what is said of it: 进行公平竞争审核 + 规范性文件 → 公平竞争审核的规范性文件. */
import { dropExamples } from './examples'
import { trimLead } from './opening'
import { LONGEST } from './shorten'

/** 被命名为“无讼小区”: the name says what they are. */
const TITLED = /^被?(?:命名|评|授予|确定|认定|评定|列)为?([^，]{4,24}?)(?:称号)?$/u

/** The first that is not too long; the last where all are. */
export function fitting(...names: string[]): string {
  return names.find((name) => name.length <= LONGEST) ?? (names.at(-1) as string)
}

/** 进行公平竞争审核 + 规范性文件 → 公平竞争审核的规范性文件. */
export function predicateName(owner: string, noun: string, predicate: string): string {
  const doing = trimLead(predicate)
    .replace(/(?:过程)?中$/u, '')
    .replace(/^在(?!线)/u, '')
    .replace(/^(?:均|全部|统一|已经|已|依法|顺利|全面|分别|都)+/u, '')
    .replace(/^(?:开展|进行|予以|给予|得到|实行)了?(?=.{2})/u, '')
    .replace(/(?<=.{3})工作$/u, '')
  const title = TITLED.exec(doing)?.[1]
  if (title !== undefined) return title
  const whose = trimLead(owner)
  if (whose.endsWith('的') && doing.length < 4) return `${whose}${noun}`
  if (doing === '') return /^.{1,4}(?:的(?:类别|方面))?$/u.test(noun) ? `${whose}${noun}` : noun
  const first = /^[^、]{4,}?(?=并|，|且)/u.exec(doing)?.[0] ?? doing
  const plain = /等./u.test(doing) ? dropExamples(doing, false) : doing
  const unquoted = doing.replace(/(?<!实现)“[^”]{1,40}”/gu, '')
  const unscoped = doing.replace(/20\d{2}年度?|全[国省市县区镇]/gu, '')
  const nouns = [noun, /^.{2,}?(?=及|和|与|以及)/u.exec(noun)?.[0] ?? noun]
  const partly = `${/^[^、和]{4,}(?=[、和])/u.exec(doing)?.[0] ?? doing}等的${nouns[1]}`
  return fitting(
    ...nouns.flatMap((name) =>
      [doing, first, unquoted, plain, unscoped].map((said) => `${said}的${name}`),
    ),
    ...(/^(?:开展|进行)/u.test(predicate) ? [partly] : []),
    noun,
  )
}
