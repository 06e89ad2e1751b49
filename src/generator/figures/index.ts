/** Turns a paragraph's quantities into figures with ids and labels. */
import type { Figure, Paragraph } from '../../report/types'
import { labelsOf } from './labels'
import { quantitiesOf } from './quantities'

/** The figures of a paragraph in order; `fallback` (a heading) names one that has no words. */
export function figuresOf(paragraph: Paragraph, fallback: string): Figure[] {
  const quantities = quantitiesOf(paragraph.text)
  const labels = labelsOf(paragraph.text, quantities, fallback)
  return quantities.map((quantity, index) => ({
    id: `${paragraph.id}.f${index + 1}`,
    paragraphId: paragraph.id,
    ...quantity,
    label: labels[index] ?? fallback,
  }))
}
