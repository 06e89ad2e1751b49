/** Headers and footers (ISO/IEC 29500-1, 17.10): on every page, part of none. */
import type { FurnitureStretch } from '../../ground/account'
import type { WordPackage } from './package'
import { writtenIn } from './reader'
import { textsIn } from './state'
import { ownText, type Xml } from './xml'

/** The headers and footers that say more than a page's number, and the letters in them. */
export function headsOf({ heads }: WordPackage): {
  furniture: FurnitureStretch[]
  written: number
} {
  const telling = heads.filter(saysMore)
  return {
    furniture: telling.map((head) => ({
      kind: 'page',
      text: textsIn(head).map(ownText).join(''),
      place: { line: 1, column: 1 },
    })),
    written: writtenIn(telling.flatMap(textsIn)),
  }
}

/** Whether there are letters besides those of 第1页共9页. */
function saysMore(head: Xml): boolean {
  const shown = textsIn(head).filter(({ name }) => !/instrText$/iu.test(name))
  return /\p{L}/u.test(
    shown
      .map(ownText)
      .join('')
      .replaceAll(/[第页共]/gu, ''),
  )
}
