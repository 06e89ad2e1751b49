import { blocksOf, isTable } from './blocks'
import type { Paragraph, Section, Slice, Span } from './types'

const END = /[。！？；]/u
const CLOSING = /[”’）》」』]/u

/**
 * The sentence around a span, as offsets into the paragraph. Sentences end at 。！？ or at ；
 * (a report strings its facts on semicolons), closing quotes included.
 */
export function sentenceAround({ id, text }: Pick<Paragraph, 'id' | 'text'>, span: Slice): Span {
  let start = span.start
  while (start > 0 && !endsSentence(text, start)) start--
  let end = Math.max(span.end, start + 1)
  while (end < text.length && !endsSentence(text, end)) end++
  return { paragraphId: id, start, end }
}

/**
 * The sentence that a section's own words begin with, those outside of its tables first; empty
 * where it has none.
 */
export function firstSentence(section: Section): string {
  const plain = blocksOf(section).flatMap((block) => (isTable(block) ? [] : block))
  const first = plain[0] ?? section.paragraphs[0]
  return first ? first.text.slice(0, sentenceAround(first, { start: 0, end: 0 }).end) : ''
}

/** Whether a sentence ends just before `index`. */
function endsSentence(text: string, index: number): boolean {
  let last = index - 1
  while (last > 0 && CLOSING.test(text[last] ?? '')) last--
  return END.test(text[last] ?? '') && !CLOSING.test(text[index] ?? '')
}
