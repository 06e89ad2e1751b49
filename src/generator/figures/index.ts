/** Turns a paragraph's quantities into figures with ids and labels. */
import type { Figure, FigureKind, Paragraph } from '../../report/types'
import { labelsOf } from './labels'
import { isSound } from './labels/gate'
import { lacksOwner } from './labels/owner'
import { type Numbers, readNumbers } from './numbers'
import { type Torn, WHOLE } from './torn'

/**
 * The figures of a paragraph in order, without a label where none was found that can stand alone. A
 * number alone is no figure, nor is one that is torn off at an end of the paragraph. `numbers` are its
 * text's, where they have been read already.
 */
export function figuresOf(
  paragraph: Paragraph,
  torn: Torn = WHOLE,
  numbers: Numbers = readNumbers(paragraph.text),
): Figure[] {
  const { text } = paragraph
  if (/^[-—–－\s\d.,]+$/u.test(text)) return []
  const quantities = numbers.quantities.filter(
    ({ start, end }) => !(torn.start && start <= 1) && !(torn.end && end >= text.length - 1),
  )
  const labels = labelsOf(text, quantities)
  return quantities.map((quantity, index) => ({
    id: `${paragraph.id}.f${index + 1}`,
    paragraphId: paragraph.id,
    ...quantity,
    label: soundOf(labels[index], quantity.kind),
  }))
}

/** A rate that says what it is of, if not whose: 考试合格率, 调解成功率. */
const OF_DOING = /^(?:考试|测试|考核|调解|调处)/u

function soundOf(label = '', kind: FigureKind): string {
  const isOwned = OF_DOING.test(label) || !/率$/u.test(label) || !lacksOwner(label)
  return isOwned && isSound(label, kind) ? label : ''
}
