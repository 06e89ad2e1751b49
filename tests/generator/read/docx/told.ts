import { lettersIn, lettersOf } from '../../../../src/generator/ground/account'
import { readDocx } from '../../../../src/generator/read/docx'
import type { Source } from '../../../../src/generator/read/source'
import { type Parts, wordBody } from '../word'

/** What is read of a body: its lines, and after them `KIND text` of what is left out or furniture. */
export function read(body: string, parts?: Parts): string[] {
  return told(readDocx(wordBody(body, parts)))
}

export function told({ lines, leftOut, furniture }: Source): string[] {
  return [
    ...lines.map(({ text }) => text),
    ...leftOut.map(({ diagnostic, text }) => `${diagnostic.code} ${text}`.trim()),
    ...furniture.map(({ kind, text }) => `${kind} ${text}`),
  ]
}

/** Letters that the account of a source does not explain; 0 if all is well. */
export function missing({ lines, notes, leftOut, furniture, written }: Source): number {
  const shown = [...lines, ...notes.flatMap((note) => note.lines)]
  const letters = shown.reduce((sum, { text }) => sum + lettersIn(text), 0)
  return written - letters - lettersOf(leftOut) - lettersOf(furniture)
}
