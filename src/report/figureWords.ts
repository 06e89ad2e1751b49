import type { BeforeAfter } from './compare'
import type { Figure } from './types'

/** A figure as printed, cut for display: the numeral large, the words around it small. */
export interface FigureWords {
  /** Words before the numeral: `超`, `全省`. */
  before: string
  /** `93.8%`, `1.9万`, `第一` */
  numeral: string
  /** Unit and bound after it: `余份`, `以上`, `个百分点`. */
  after: string
}

const SIZE = '(?:[十百万亿]|千(?![瓦米克伏]))'
const SIGN = '(?:[-－−﹣–]|负|零下)?'
const DASH = '(?:[—–―─⁓−－﹣~～-]{1,2}|至|到)'
const AMOUNT = String.raw`\d[\d,，'’.]*(?:${SIZE}+(?:\d+${SIZE}*)*)?[‰%％℃]?`
const WRITTEN =
  '[〇零一二两三四五六七八九十百千万亿廿卅]+(?:点[〇零一二三四五六七八九]+[十百千万亿]*)?'
const CHINESE = `第?${WRITTEN}(?:分之${SIGN}(?:${WRITTEN}|${AMOUNT}))?`
const ONE = `${SIGN}(?:${AMOUNT}|${CHINESE})`
/** A range with both ends in one: 3—5, 三至五, 百分之二十至三十. */
const NUMERAL = new RegExp(`^(.*?)(第?${ONE}(?:\\s*${DASH}\\s*${ONE})?)(.*)$`, 'u')

/**
 * Cuts a figure's printed text into numeral and the words around it. Joined again they are the
 * printed text, to the letter.
 */
export function figureWords(text: string): FigureWords {
  const [, before = '', numeral = text, after = ''] = NUMERAL.exec(text) ?? []
  return { before, numeral, after }
}

/** A number that ends in its word of size: 18.89万, 1.4亿. */
const WITH_SIZE = /^([\d.,]+)([十百千万亿]+)$/u

/** The same cut, but with 万 and 亿 beside the unit, where the two are set apart: 18.89 万次. */
export function numberAndUnit(text: string): FigureWords {
  const words = figureWords(text)
  const [, number, size] = WITH_SIZE.exec(words.numeral) ?? []
  return number && size ? { ...words, numeral: number, after: size + words.after } : words
}

/** A figure and its meaning in one breath, for chat titles and screen readers. */
export function figureSentence(figure: Pick<Figure, 'label' | 'text'>): string {
  return figure.label ? `${figure.label} ${figure.text}` : figure.text
}

/** Words that set an upper bound: 不超过30日, 40个工作日以内. */
const WITHIN = /^(?:不超过|不高于|不多于|至多|最多)|(?:以内|之内|以下|内)$/gu

/** What a figure's bound says in plain words; undefined where the figure is exact. */
export function boundWords({ bound, text }: Figure): string | undefined {
  const meaning = {
    exact: undefined,
    over: '比这个数多',
    atLeast: '至少是这个数',
    within: `最多${text.replace(WITHIN, '')}`,
    under: '比这个数少',
    about: '大约是这个数',
    near: '接近这个数',
  }[bound]
  return meaning && `“${text}”：${meaning}。`
}

/** A stated change in words: 较上一年度上升52个百分点, 同比上升2%; empty where the report states none. */
export function statedWords({ statedBy, direction, since }: BeforeAfter): string {
  const verb = direction === 'up' ? '上升' : '下降'
  const beside = since === undefined || /比$/u.test(since) ? (since ?? '') : `较${since}`
  return statedBy ? `${beside}${verb}${statedBy.text}` : ''
}

/** A change in words, and the earlier value where the report prints it: 较上一年度上升52个百分点。 */
export function changeWords(change: BeforeAfter): string {
  const stated = statedWords(change)
  const earlier = change.printed ? `此前为${change.printed.text}。` : ''
  return `${stated && `${stated}。`}${earlier}`
}

/**
 * How an earlier value that the report does not print was worked out: 93% − 52个百分点 = 41%.
 * Undefined where it is printed.
 */
export function derivedWords(change: BeforeAfter): string | undefined {
  const { figure, statedBy, direction, printed } = change
  if (printed || !statedBy) return undefined
  const sign = direction === 'up' ? '−' : '+'
  return `${figure.text} ${sign} ${statedBy.text} = ${notPrinted(beforeText(change))}`
}

/** A result, and that it is ours: 41%。报告没有印出41%，由本应用算得。 */
export function notPrinted(result: string): string {
  return `${result}。报告没有印出${result}，由本应用算得。`
}

/** The earlier value: as printed, else the worked-out number in the figure's unit. */
export function beforeText({ printed, before, figure }: BeforeAfter): string {
  return printed ? printed.text : `${before}${figure.unit}`
}

/** Years as a report calls the one before its own. */
const YEAR_BEFORE = /^(?:上一?年度?|去年|上年同期|去年同期)$/u

/**
 * When the two values of a change are of: the report's own words, or the year, where it says that
 * it means the year before (in the report on 2021, 上一年度 is 2020年) or says nothing.
 */
export function whenWords(
  { since }: Pick<BeforeAfter, 'since'>,
  year: number | null,
): { before: string; after: string } {
  const named = since === '同比' ? '上年同期' : since === '环比' ? '上期' : since
  if (year === null) return { before: named ?? '此前', after: '本年' }
  const isYearBefore = named === undefined || YEAR_BEFORE.test(named)
  return { before: isYearBefore ? `${year - 1}年` : named, after: `${year}年` }
}
