/** Dates, years, months, days and times of day: they count nothing. */

const DASH = '[—–―─⁓−－~～至到、-]'
/** What a date goes on with. */
const NEXT = new Set('年月日时点./—–―─⁓−－~～至到、-')
const YEAR = /^(?:19|20)\d{2}$/u
const YEARS = new RegExp(`^(?:${DASH}{1,2}(?:19|20)\\d{2})`, 'u')
const MONTH = new RegExp(`^(?:${DASH}{1,2}\\d{1,2})?月`, 'u')
const TO_DAY = new RegExp(`^${DASH}{1,2}\\d{1,2}[日号]`, 'u')

/** Whether the digits from `at` to `end` are part of a date: 2021年, 12月4日, 2021—2025年, 11.7. */
export function isDate(text: string, at: number, end: number): boolean {
  if (!NEXT.has(text[end] ?? '')) return false
  const number = text.slice(at, end)
  const after = text.slice(end, end + 12)
  const before = text.slice(Math.max(0, at - 6), at)
  const isShort = /^\d{1,2}$/u.test(number)
  if (YEAR.test(number) && (/^年(?!以上|以内)/u.test(after) || YEARS.test(after))) return true
  if (/^(?:(?:19|20)\d{2}){2}$/u.test(number) && after.startsWith('年')) return true
  if (isShort && MONTH.test(after)) return true
  if (isShort && /月(?:\d{1,2}日?[—–―－~～至到、-]{1,2})?$/u.test(before) && TO_DAY.test(after))
    return true
  if (isShort && after.startsWith('日'))
    return /[月至—、-]$/u.test(before) || !/^日(?:内|以内|之内)/u.test(after)
  if (isShort && /^[时点]\d/u.test(after)) return true
  if (isShort && after.startsWith('点') && /[午晨晚早夜间日]$/u.test(before)) return true
  if (/^[./]\d{1,2}[./]\d/u.test(after)) return true
  return after.startsWith('年') && !isSpan(number, before, after)
}

/** Whether N年 measures time (连续9年, 3年以上) rather than naming a period (过去5年, 3年行动). */
function isSpan(number: string, before: string, after: string): boolean {
  if (number.includes('.')) return true
  if (/(?:连续|历时|提前|延长|缩短|长达|满|时隔|年限达?到?)$/u.test(before)) return true
  return /^年(?:以上|以内|及以上|及以下)/u.test(after)
}
