/** Numerals that could not be read whole: how far they go, and whether they count something. */
import { unitAt } from '../units'
import { isNumeral, stretchEnd } from './marks'
import { isNumbered } from './names'
import type { Reading } from './quantity'

/** Numerals joined to what cannot be read with them. */
export class Broken {
  /** `isLoose`: they may be joined by the marks of lists and sentences. */
  constructor(readonly isLoose = false) {}
}

/** After a unit more of the same number may stand: 3个—2个, 1米8, 5件/万人. */
const GOES_ON = /^(?:[—–―─⁓−－﹣~～至到/·-]{1,2}|半)?(?=[\d〇零一二两三四五六七八九十百千万亿])/u
/** Units of dates and of clocks. */
const DATED = /^[年日周点分]$/u

/** Passes over numerals that cannot be read; where a unit shows that they count, they are unread. */
export function passOver(text: string, at: number, { isLoose }: Broken): Reading {
  let end = at
  let unit = ''
  for (;;) {
    const numeral = stretchEnd(text, end, isLoose)
    const printed = unitAt(text, numeral)
    unit = printed?.unit ?? unit
    end = printed?.end ?? numeral
    const more = GOES_ON.exec(text.slice(end, end + 3))
    if (!more) break
    end += more[0].length
    if (!isNumeral(text[end])) break
  }
  end = Math.max(end, at + 1)
  const isCount = unit !== '' && !DATED.test(unit) && isWritten(text.slice(at, end))
  return isCount && !isNumbered(text, at) ? { end, unread: { start: at, end } } : { end }
}

/** Digits, or a Chinese numeral of several places: 三三制 and 一二线 are words. */
function isWritten(numerals: string): boolean {
  return (
    /\d/u.test(numerals) ||
    (/[十百千万亿点零]/u.test(numerals) && /[一二两三四五六七八九]/u.test(numerals))
  )
}
