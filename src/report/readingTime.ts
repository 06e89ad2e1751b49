import { textsOf } from './tableWords'
import type { Section } from './types'

/** Characters a minute: what adults read of plain Chinese at leisure. */
const LEISURELY = 400

/** Characters a second: nobody has read what was on the screen for less. */
const FASTEST = 40

/** The longest that reading is waited for, in milliseconds: who stays that long has read. */
const LONGEST = 20_000

/** The least that reading is waited for, in milliseconds. */
const SHORTEST = 2_000

function lettersIn(sections: readonly Section[]): number {
  return sections.flatMap(textsOf).join('').length
}

/** How long these sections take to read, in whole minutes, at least one. */
export function minutesFor(sections: readonly Section[]): number {
  return Math.max(1, Math.round(lettersIn(sections) / LEISURELY))
}

/** For how long, in milliseconds, these sections must have been open to have been read. */
export function leastReading(sections: readonly Section[]): number {
  const needed = (lettersIn(sections) / FASTEST) * 1000
  return Math.min(LONGEST, Math.max(SHORTEST, Math.round(needed)))
}
