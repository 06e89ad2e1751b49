/** What a drawing holds (ISO/IEC 29500-1, 20.4; VML in 29500-4, 19). */
import type { AsideKind } from './items'
import { below, type Xml } from './xml'

export interface Graphic {
  /** The contents of its text boxes (29500-1, 20.4.2.38; as WPS writes them too, without a fallback). */
  boxes: Xml[]
  /** What it shows besides, undefined for mere shapes. */
  shows: Extract<AsideKind, 'PICTURE' | 'CHART' | 'EMBEDDED' | 'FORMULA'> | undefined
  caption: string
}

/** Looks into a w:drawing, w:pict or w:object. */
export function graphicIn(root: Xml): Graphic {
  const boxes: Xml[] = []
  let shows: Graphic['shows']
  let caption = ''
  for (const element of below(root)) {
    const { name, attribs } = element
    if (name === 'w:txbxContent') {
      if (!boxes.some((box) => isWithin(element, box))) boxes.push(element)
    } else if (name === 'wp:docPr') caption ||= attribs.descr ?? attribs.title ?? ''
    else if (name === 'c:chart' || name.endsWith(':chart')) shows = 'CHART'
    else if (
      name === 'dgm:relIds' ||
      name === 'pic:pic' ||
      name === 'v:imagedata' ||
      name === 'a:blip'
    )
      shows ??= 'PICTURE'
    else if (name === 'o:OLEObject')
      shows = /equation|mathtype/iu.test(attribs.ProgID ?? '') ? 'FORMULA' : 'EMBEDDED'
  }
  if (root.name === 'w:object') shows ??= 'EMBEDDED'
  return { boxes, shows, caption }
}

function isWithin(element: Xml, box: Xml): boolean {
  for (let at = element.parent; at; at = at.parent) if (at === box) return true
  return false
}
