/** Turns a paragraph's quantities into figures with ids and labels. */
import type { Figure, Paragraph } from '../../report/types'
import { labelsOf } from './labels'
import { readNumbers } from './numbers'
import { type Torn, WHOLE } from './torn'

/**
 * The figures of a paragraph in order; `fallback` (a heading) names one that has no words. A number
 * alone is none, nor is one that is torn off at an end of the paragraph.
 */
export function figuresOf(paragraph: Paragraph, fallback: string, torn: Torn = WHOLE): Figure[] {
  const { text } = paragraph
  if (/^[-—–－\s\d.,]+$/u.test(text)) return []
  const quantities = readNumbers(text).quantities.filter(
    ({ start, end }) => !(torn.start && start <= 1) && !(torn.end && end >= text.length - 1),
  )
  const labels = labelsOf(text, quantities, fallback)
  return quantities.map((quantity, index) => ({
    id: `${paragraph.id}.f${index + 1}`,
    paragraphId: paragraph.id,
    ...quantity,
    label: labels[index] ?? fallback,
  }))
}
