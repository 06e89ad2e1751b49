/** A sign before a number: 增长-3.2%, 为－3.2%, 零下18℃, 负两点五个百分点. */

/** What stands before a number: where its sign begins, and whether it can be told to be one. */
export interface Sign {
  at: number
  isSure: boolean
}

const WORD = /(?:零下|(?<![抱肩担辜欺胜正减])负)$/u
const MINUS = /(^|[\p{Script=Han}（：，、；])\s?[-－−﹣–]\s?$/u
/** After these a dash is a sign whatever is counted. */
const CHANGE = /(?:[长幅速减动降率为是差于值（：，、；]|净增|增减)\s?[-－−﹣–]\s?$/u
/** A long dash in the place of a sign. */
const LONG = /(?:增长|增幅|增速|同比|环比)\s?[—―─]\s?$/u
/** Units of what can be below nought. */
const BELOW_NOUGHT = /^(?:[%‰℃]|摄氏度|个?百分点)$/u

/** What a sign ends in. */
const LAST = new Set('下负-－−﹣–—―─ ')

/** The sign before the number at `at` with this unit; undefined where none stands. */
export function signBefore(text: string, at: number, unit: string): Sign | undefined {
  if (!LAST.has(text[at - 1] ?? '')) return undefined
  const from = Math.max(0, at - 5)
  const before = text.slice(from, at)
  const word = WORD.exec(before)
  if (word && BELOW_NOUGHT.test(unit)) return { at: at - word[0].length, isSure: true }
  if (LONG.test(before)) return { at: at - 1, isSure: false }
  const minus = MINUS.exec(before)
  if (!minus) return undefined
  const start = from + minus.index + (minus[1] as string).length
  const dash = start + (text[start] === ' ' ? 1 : 0)
  if (minus[1] === '') {
    // At the beginning of a line a dash is as often the mark of a list.
    return from === 0 && BELOW_NOUGHT.test(unit) ? { at: dash, isSure: false } : undefined
  }
  return { at: dash, isSure: BELOW_NOUGHT.test(unit) || CHANGE.test(before) }
}
