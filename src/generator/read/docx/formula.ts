/** Formulas (ISO/IEC 29500-1, 22.1). */
import { emit } from './emit'
import { setAside } from './flow'
import { type Context, fateOf, type Handler, type State, textOf } from './state'
import { elementsIn, type Xml } from './xml'

const LINEAR = /^(?:m:(?:r|t|oMath|rPr|sty|scr|ctrlPr|nor|jc|lit|aln|brk|oMathParaPr)|w:.*)$/u
const DELETED = /^w:(?:del|moveFrom)$/u

/** A formula of characters in a row is text (22.1.2.77); any other is not shown. */
export const readFormula: Handler = (state, formula, context) => {
  const at = { ...context, look: context.paragraph.run }
  // 12 and a formula 34 are not 1234.
  context.flow.isParted = true
  if (isLinear(formula)) readTexts(state, formula, at)
  else setAside(context.flow, fateOf(state, at) ?? 'FORMULA', wordsOf(state, formula))
  context.flow.isParted = true
}

function isLinear(element: Xml): boolean {
  return elementsIn(element).every((child) => LINEAR.test(child.name) && isLinear(child))
}

function readTexts(state: State, element: Xml, context: Context): void {
  for (const child of elementsIn(element)) {
    if (isText(child)) emit(state, textOf(state, child), context)
    else if (DELETED.test(child.name)) readTexts(state, child, { ...context, forced: 'TRACKED' })
    else readTexts(state, child, context)
  }
}

function wordsOf(state: State, element: Xml): string {
  return elementsIn(element)
    .map((child) => (isText(child) ? textOf(state, child) : wordsOf(state, child)))
    .join('')
}

function isText({ name }: Xml): boolean {
  return name === 'm:t' || name === 'w:t' || name === 'w:delText'
}
