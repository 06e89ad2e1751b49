import type { Slice } from './types'

/** What is left out when words are compared: a reader seldom types a report's punctuation. */
const SKIPPED = /[\s、。,;:?!“”‘’"'《》〈〉「」()【】〔〕·—…]/u

/** A text as it is compared, and where each of its characters stood in the text itself. */
export interface Folded {
  text: string
  /** Offsets into the original, UTF-16, one for each unit of `text`. */
  at: number[]
}

/**
 * A text without the differences that a reader does not mean: full width is half width, capital
 * is small, and punctuation and spaces are left out (`双随机、一公开` is found by `双随机一公开`).
 */
export function fold(text: string): Folded {
  let folded = ''
  const at: number[] = []
  for (let index = 0; index < text.length; index++) {
    const unit = foldUnit(text[index] ?? '')
    if (SKIPPED.test(unit)) continue
    folded += unit
    at.push(index)
  }
  return { text: folded, at }
}

/** U+FF01–FF5E are the printable ASCII characters in full width, in the same order. */
function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit
  const small = narrow.toLowerCase()
  // A few letters grow when made small; offsets must not move.
  return small.length === 1 ? small : narrow
}

/** The words that a reader typed, folded, each once; empty where there is nothing to look for. */
export function wordsOf(typed: string): string[] {
  const words = typed.split(/\s+/u).map((word) => fold(word).text)
  return [...new Set(words.filter(Boolean))]
}

/** Every place where a folded word stands, as slices of the original text. */
export function placesOf({ text, at }: Folded, word: string): Slice[] {
  const places: Slice[] = []
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
    const start = at[from]
    const last = at[from + word.length - 1]
    if (start !== undefined && last !== undefined) places.push({ start, end: last + 1 })
  }
  return places
}

/** The slices in which any of the words stands, in order, those that touch made one. */
export function litIn(folded: Folded, words: readonly string[]): Slice[] {
  const places = words.flatMap((word) => placesOf(folded, word)).sort((a, b) => a.start - b.start)
  const lit: Slice[] = []
  for (const place of places) {
    const last = lit[lit.length - 1]
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end)
    else lit.push(place)
  }
  return lit
}

/** Whether each of the words stands somewhere in these texts. */
export function holdsAll(texts: readonly Folded[], words: readonly string[]): boolean {
  return words.every((word) => texts.some(({ text }) => text.includes(word)))
}
