/** Makes a label shorter by whole parts of its structure, never by cutting a part. */
import { leadingVerb, partClause } from './words'

/** A label above this is read on a phone in two lines: what it can lose without loss goes. */
const COMFORTABLE = 16
/** The longest that a label may be. */
export const LONGEST = 24

/** Words that say how, not what. */
const withoutManner = (words: string): string =>
  words.replace(/(?:全面|深入|持续|进一步|扎实)(?:推进|开展)?(?=.{4})/u, '')
const withoutSubject = (words: string): string => {
  const { subject, deed } = partClause(words)
  return subject !== '' &&
    !/[在向由对将的和]/u.test(subject) &&
    !/率|[高低快]于|占/u.test(deed) &&
    deed.length >= 6
    ? deed
    : words
}
const withoutAdjunct = (words: string): string =>
  words.replace(
    /^(?:依托|通过|利用|运用|借助|结合|根据|按照|联合|会同)[^，]{2,16}?(?=开展|建立|制定|出台|办理|组织|举办|建成|形成|提供|完成|实现)/u,
    '',
  )
const withoutExplanation = (words: string): string => words.replace(/（[^（）]{1,30}）/u, '')
const withoutQuotedModifier = (words: string): string =>
  words
    .replace(/(?<=[^、和与及])“[^”]{1,40}”(?=[^、和与及])/gu, '')
    .replace(/^“[^”]{1,20}”(?=[^”“]{5,}$)/u, '')
const withoutCauser = (words: string): string =>
  words.replace(
    /^(?:指导|督促|推动|组织|引导|帮助|支持)[^，]{2,14}?(?:依法)?(?=办理|开展|完成|解决|整改|制定|化解|调处|建立)/u,
    '',
  )
const withoutOtherItems = (words: string): string =>
  words
    .replace(/、[^、]{1,16}(?:和|以及|及)[^、]{1,16}$/u, '等')
    .replace(/、[^、]{1,12}(?:、[^、]{1,12})+$/u, '等')
/** 召开甲会议、乙会议审议事项: what was done there says more. */
const withoutMeetings = (words: string): string => words.replace(/^召开.*会议(?=.{6})/u, '')

/** 举办培训班, 培训班: an event is held in any case. */
const withoutHolding = (words: string): string =>
  words.replace(/^(?:组织开展|举办|开展|组织|召开|完成|提供)(?=.{8})/u, '')

/** 围绕校园安全开展讲座: what it was on goes last. */
const withoutTopic = (words: string): string =>
  words.replace(/^(?:围绕|聚焦)[^，]{2,20}?(?=开展|建立|制定|出台|组织|举办|提出)/u, '')

const LOSSLESS = [withoutManner, withoutSubject, withoutAdjunct]
const LAST = [
  withoutExplanation,
  withoutCauser,
  withoutMeetings,
  withoutTopic,
  withoutQuotedModifier,
  withoutHolding,
  withoutOtherItems,
  withoutModifier,
]

export function shortened(label: string): string {
  let words = label
  for (const shorten of LOSSLESS) if (words.length > COMFORTABLE) words = shorten(words)
  for (const shorten of LAST) if (words.length > LONGEST) words = shorten(words)
  return words
}

/** 审结以市级行政主体为被告的一审行政诉讼案件 → 审结一审行政诉讼案件. */
function withoutModifier(words: string): string {
  const verb = leadingVerb(words)
  const owned = /^.*(?<!党)的/u.exec(words)?.[0].length ?? 0
  const object = words.slice(owned)
  return owned > 0 && object.length >= 4 ? verb + object : words
}
