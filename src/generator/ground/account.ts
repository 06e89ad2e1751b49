/**
 * What became of the characters of a publisher's file. Letters and digits are counted; white space,
 * punctuation and signs are not, since declared normalisations change them.
 */

import { plainForms } from '../../report/forms'
import type { Place } from '../../report/types'
import { type Diagnostic, warning } from './diagnostics'
import { type Line, placeOf } from './line'

/** Text that is not the report's, by what it is. */
export type Furniture =
  | 'page' // what a page sets around the text: menus, buttons, counters, headers, footers
  | 'facts' // date and source of publication, kept as facts
  | 'title' // the title once more
  | 'copy' // the body once more
  | 'contents' // a contents page
  | 'pageNumber'
  | 'reading' // what says how characters are read
  | 'code' // comments and field codes, which nobody sees in the document

/** A stretch of the source that is not shown. */
export interface Stretch {
  text: string
  place: Place
}

/** A stretch that is no part of the report. */
export interface FurnitureStretch extends Stretch {
  kind: Furniture
}

/** A stretch that may be part of the report and is not shown: the publisher is told. */
export interface LeftOut extends Stretch {
  diagnostic: Diagnostic
}

/** Every letter and digit of the source is shown, furniture or left out. */
export interface Account {
  /** Letters and digits in the source, counted apart from the rest. */
  written: number
  shown: number
  furniture: FurnitureStretch[]
  leftOut: LeftOut[]
}

/** Letters and digits of which it is not known what became of them; 0 unless a step has a fault. */
export function missingFrom({ written, shown, furniture, leftOut }: Account): number {
  return written - shown - lettersOf(furniture) - lettersOf(leftOut)
}

/** How many letters and digits a text holds, in the forms in which they are shown. */
export function lettersIn(text: string): number {
  let count = 0
  for (const _ of plainForms(text).matchAll(/[\p{L}\p{N}]/gu)) count++
  return count
}

/** Letters and digits of all stretches together. */
export function lettersOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { text }) => sum + lettersIn(text), 0)
}

/** A stretch left out, with what the publisher is told of it at its place. */
export function leaveOut(code: string, message: string, text: string, place: Place): LeftOut {
  return { text, place, diagnostic: warning(code, message, place) }
}

/** Where the steps enter what they take out of the report. */
export type Ledger = Pick<Account, 'furniture' | 'leftOut'>

/** Lines without those of which `fateOf` says what else they are; these are entered, none is lost. */
export function takeOut(
  lines: readonly Line[],
  ledger: Ledger,
  fateOf: (line: Line, index: number) => Furniture | undefined,
): Line[] {
  return lines.filter((line, index) => {
    const kind = fateOf(line, index)
    if (kind === undefined) return true
    ledger.furniture.push({ kind, text: line.text, place: placeOf(line) })
    return false
  })
}
