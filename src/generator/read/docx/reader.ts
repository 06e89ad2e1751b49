/** Reads a document's stories: its body and its notes. */
import { lettersIn } from '../../ground/account'
import { readApart } from './blocks'
import { newFields } from './fields'
import { newFlow } from './flow'
import type { AsideKind, Item } from './items'
import { numbersOf } from './numbering'
import type { WordPackage } from './package'
import type { Reference, State } from './state'
import { stylesOf } from './styles'
import { elementsIn, ownText, type Xml } from './xml'

export interface Reader {
  /** The blocks of a story; `forced` is what becomes of all of its text. */
  read: (root: Xml, forced?: AsideKind) => Item[]
  references: readonly Reference[]
  /** What became of a note whose mark is not shown. */
  fateOfNote: (note: string) => AsideKind | undefined
  /** Letters that were printed and stand in no text: automatic numbers, symbols. */
  generated: () => number
  /** What the walk did not come to. */
  unread: (texts: readonly Xml[]) => string[]
}

export function readerOf({ styles: styleRoot, numbering }: WordPackage): Reader {
  const styles = stylesOf(styleRoot)
  const state: State = {
    styles,
    numbers: numbersOf(numbering, styles.listOf),
    fields: newFields(),
    references: [],
    unmarked: new Map(),
    visited: new Set(),
    generated: 0,
    paragraphs: 0,
    sections: 0,
    pages: 0,
    readApart: (elements, context) => readApart(state, elements, context),
  }
  return {
    read(root, forced) {
      state.fields.enter(root)
      return readApart(state, elementsIn(root), {
        flow: newFlow(),
        paragraph: styles.paragraph(undefined),
        look: {},
        forced,
        isMark: false,
        isCell: false,
      })
    },
    references: state.references,
    fateOfNote: (note) => state.unmarked.get(note),
    generated: () => state.generated,
    unread: (texts) =>
      texts
        .filter((element) => !state.visited.has(element))
        .map(ownText)
        .filter((text) => lettersIn(text) > 0),
  }
}

/** Characters of texts. */
export function charactersOf(texts: readonly Xml[]): number {
  return texts.reduce((sum, element) => sum + ownText(element).length, 0)
}

/** Letters and digits of texts, whatever becomes of them. */
export function writtenIn(texts: readonly Xml[]): number {
  return texts.reduce((sum, element) => sum + lettersIn(ownText(element)), 0)
}
