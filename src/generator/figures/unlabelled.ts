/** Figures that have no label: they are lit, but neither lead nor are asked for, and the publisher is told. */
import type { Figure, Paragraph } from '../../report/types'
import { type Diagnostic, warning } from '../ground/diagnostics'
import { type Line, placeOf } from '../ground/line'
import { inContext } from './inContext'

/** A handful is no key figure, and not worth the publisher's time. */
const FEW = 5
/** How much is quoted on either side of the number. */
const AROUND = 10

/** A warning for each figure of a paragraph without a label, at its place; `line` is the paragraph's. */
export function unlabelledFigures(
  { text, source }: Paragraph,
  figures: readonly Figure[],
  line: Line | undefined,
): Diagnostic[] {
  return figures
    .filter(({ label, value }) => label === '' && !(typeof value === 'number' && value < FEW))
    .map((figure) => {
      const message = `${inContext(text, figure, AROUND)}没有取得离开原句也看得懂的说明，不上首页，也不出题。可以在 editorial.yaml 的 labels 里写上。`
      return {
        ...warning('NO-LABEL', message, line ? placeOf(line, figure.start) : source),
        figure: figure.id,
      }
    })
}
