/** The characters that numbers are written with, and how far a stretch of them goes. */

const DIGIT = /\d/u
const CHINESE = new Set('〇零一二两三四五六七八九十百千万亿廿卅')
const DASH = /[—–―─⁓−－﹣~～-]/u
/** What joins two numerals into one number or one range. */
const JOINT = /[.．,'’·•:：/+×*%‰℃余多至到点—–―─⁓−－﹣~～-]/u
/** What may join them, or part them: commas, points, words of lists. */
const LOOSE_JOINT = /[.．,，。、'’·•:：/+×*%‰℃余多至到点和与及—–―─⁓−－﹣~～-]/u
/** 1，234 */
const GROUP = /^，\d{3}(?!\d)/u
/** 20%——34% */
const MOST_BETWEEN = 3

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && DIGIT.test(char)
}

export function isChineseNumeral(char: string | undefined): boolean {
  return char !== undefined && CHINESE.has(char)
}

export function isNumeral(char: string | undefined): boolean {
  return isDigit(char) || isChineseNumeral(char)
}

export function isDash(char: string | undefined): boolean {
  return char !== undefined && DASH.test(char)
}

/** The offset after white space at `at`: `1.9万 余 份` is printed letter by letter. */
export function afterSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at
}

/** The end of the digits at `at`. */
export function digitsEnd(text: string, at: number): number {
  let end = at
  while (isDigit(text[end])) end++
  return end
}

/**
 * The end of all numerals from `at` on that only marks part from one another; `isLoose` goes on
 * over the marks of lists and sentences.
 */
export function stretchEnd(text: string, at: number, isLoose = true): number {
  const joint = isLoose ? LOOSE_JOINT : JOINT
  let end = at
  for (;;) {
    while (isNumeral(text[end])) end++
    let next = end
    while (next - end < MOST_BETWEEN && joint.test(text[next] ?? '')) next++
    if (text.startsWith('分之', end)) next = end + 2
    const isAfterDigit = next === end && isDigit(text[end - 1])
    if (isAfterDigit && (text[end] === ' ' || GROUP.test(text.slice(end, end + 5)))) next++
    if (next === end || !isNumeral(text[next])) return end
    end = next
  }
}
