/** Width of a run of text in CSS pixels, in the font that is set. */
export type Measure = (text: string) => number

/** Marks that may not begin a line, and marks that may not end one. */
const NOT_FIRST = /^[，。、；：？！）》」』”’%…]/u
const NOT_LAST = /[（《「『“‘]+$/u

/** What is never broken inside: runs of digits and Latin letters with their points and percent signs. */
const PIECES = /[\dA-Za-z.,%‰+]+|./gsu

/**
 * Breaks text into lines no wider than `width`, by the rules of Chinese typesetting: between any
 * two characters, but not inside a number, not before a closing mark and not after an opening
 * one. A piece wider than a whole line stands on a line of its own, with its marks. No line is
 * empty.
 */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(PIECES) ?? []) {
    if (measure(line + piece) > width && !NOT_FIRST.test(piece)) {
      const held = NOT_LAST.exec(line)?.[0] ?? ''
      const before = line.slice(0, line.length - held.length)
      if (before) lines.push(before)
      line = held
    }
    line += piece
  }
  return line ? [...lines, line] : lines
}

/** At most `most` lines; the last of more ends in an ellipsis, and fits. */
export function clamp(
  lines: readonly string[],
  most: number,
  width: number,
  measure: Measure,
): string[] {
  if (lines.length <= most) return [...lines]
  let last = lines[most - 1] ?? ''
  while (last && measure(`${last}…`) > width) last = last.slice(0, -1)
  return [...lines.slice(0, most - 1), `${last}…`]
}
