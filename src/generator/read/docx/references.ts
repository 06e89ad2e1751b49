/** Marks of notes (ISO/IEC 29500-1, 17.11.7 and 17.11.14). */
import { lineOf } from './flow'
import { fateOf, type Handler } from './state'

/** A mark is a place in the text, and no character of it. */
export const readReference: Handler = (state, { name, attribs }, context) => {
  const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const note = `${kind} ${attribs['w:id'] ?? ''}`
  const fate = fateOf(state, context)
  if (fate !== undefined) {
    state.unmarked.set(note, fate)
    return
  }
  const line = lineOf(context.flow)
  line.marks.push({ offset: line.text.length, note })
  state.references.push({
    note,
    kind,
    custom: undefined,
    section: state.sections,
    page: state.pages,
  })
}
