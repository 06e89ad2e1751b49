import type { Paragraph, Span } from './types'

const END = /[。！？；]/u
const CLOSING = /[”’）》」』]/u

/**
 * The sentence around a span, as offsets into the paragraph. Sentences end at 。！？ or at ；
 * (a report strings its facts on semicolons), closing quotes included.
 */
export function sentenceAround(paragraph: Paragraph, span: { start: number; end: number }): Span {
  const { text, id } = paragraph
  let start = span.start
  while (start > 0 && !endsSentence(text, start)) start--
  let end = Math.max(span.end, start + 1)
  while (end < text.length && !endsSentence(text, end)) end++
  return { paragraphId: id, start, end }
}

/** Whether a sentence ends just before `index`. */
function endsSentence(text: string, index: number): boolean {
  let last = index - 1
  while (last > 0 && CLOSING.test(text[last] ?? '')) last--
  return END.test(text[last] ?? '') && !CLOSING.test(text[index] ?? '')
}
