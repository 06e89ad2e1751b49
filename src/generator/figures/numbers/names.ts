/** Numbers that name something: annexes, tables, documents, telephones, slogans, kinds. */
import { unitAt } from '../units'
import { digitsEnd } from './marks'

/** A letter, a sign of arithmetic or a clock before the number: it is part of a name. */
const JOINED_BEFORE = /(?:[A-Za-z][-+·]?|[+±×xX*#№$]|\d[-+×·]|\d[时点])$/u
/** The number that follows says which, unless it counts something. */
const WHICH =
  /(?:附件|附表|附录|附图|附|表|图|注|专栏|序号|编号|文号|案号|证号|账号|号码|批号|邮编|版本|工程|计划|行动|方案|规划|议程|愿景|目标|制造|中国|国标|标准|平台|系统|国道|省道|县道|高速|公交|型号|频道|页|条|款|章|节|单元|机组|\d转)(?:为|是)?：?$/u
const TELEPHONE =
  /(?:电话|热线|专线|传真|手机|座机|拨打|致电|短号|总机|微信|QQ)(?:号码?)?(?:为|是)?：?(?:[\d（）、，/ -]{1,20})?$/u
const HOTLINE = /^(?:1[12]\d{1,3}|12[0-9]{3}|100\d{2}|95\d{3}|400\d*)$/u
/** Marks after a number that make it a name: 500强, 5A级, 14+1, 7×24. */
const JOINED_AFTER =
  /^(?:[A-Za-z+×xX*#·]|强|号|届|中全会|文|码|线|环|版|轨|高速|级(?!以)|[年月]?代|式|单元|机组|型(?!号))/u
/** 附件, 注, 表, 图 */
const LABELS = new Set('件注表图')
/** Longer digits without a unit are a code. */
const LONGEST_PLAIN = 6

/** Whether the digits from `at` on are part of a name, whatever follows. */
export function isNamedBefore(text: string, at: number): boolean {
  return JOINED_BEFORE.test(text.slice(Math.max(0, at - 3), at))
}

/** Whether the words around digits without a unit make them a name; `end` is after them. */
export function isName(text: string, at: number, end: number): boolean {
  return JOINED_AFTER.test(text.slice(end, end + 6)) || isNumbered(text, at)
}

/** 年访问量累计2986773: the words before say that it is an amount, however long. */
const SUMMED = /(?:累计|合计|总计|共计|突破|超过|达到?|量|总数)$/u

/**
 * Whether digits that stand alone are a telephone, a year, a version or a code by themselves;
 * `before` are the words that lead to them.
 */
export function isCode(number: string, before: string): boolean {
  const isLong = /^\d+$/u.test(number) && number.length > LONGEST_PLAIN && !SUMMED.test(before)
  const isVersion = /\.0$/u.test(number)
  return isLong || isVersion || HOTLINE.test(number) || /^(?:19|20)\d{2}$/u.test(number)
}

/** Whether the words before a number say that it tells which, or how often: 附件, 电话, 每. */
export function isNumbered(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at)
  return /[第每]$/u.test(before) || WHICH.test(before) || TELEPHONE.test(before)
}

/** 0241, 024-22720000: digits that begin with nought are a code; where it ends. */
export function codeEnd(text: string, at: number): number | undefined {
  if (text[at] !== '0' || !/\d/u.test(text[at + 1] ?? '')) return undefined
  let end = digitsEnd(text, at)
  while (text[end] === '-' && digitsEnd(text, end + 1) > end + 1) end = digitsEnd(text, end + 1)
  return end
}

/** 表3幅, but not 表3所示: whether the number of a table or a note counts something after all. */
export function isLabel(text: string, at: number, end: number): boolean {
  const last = text[at - 1] ?? ''
  if (!LABELS.has(last) || (last === '件' && text[at - 2] !== '附')) return false
  return unitAt(text, end) === undefined || /^所[示列述]/u.test(text.slice(end, end + 2))
}
