/** What a page shows and text cannot: pictures, players, drawings, formulas. */
import type { Element } from './page'
import type { Look } from './styles'

export type Shown = 'PICTURE' | 'EMBEDDED' | 'FORMULA'

/** What an element shows that is no text; undefined where that is text, or adorns only. */
export function shownBy(element: Element, look: Look): Shown | undefined {
  const { name, attribs } = element
  if (name === 'math') return 'FORMULA'
  if (/^(?:iframe|video|audio|object|embed|canvas|applet)$/u.test(name))
    return isSmall(element, look, 1) ? undefined : 'EMBEDDED'
  if (name === 'img' || (name === 'input' && attribs.type === 'image' && attribs.alt))
    return isAdornment(element, look) ? undefined : 'PICTURE'
  return undefined
}

/** What the page says of a picture in words. */
export function captionOf({ attribs }: Element): string {
  return (attribs.alt || attribs.title || attribs['aria-label'] || '').trim()
}

/** Sides of up to so many pixels are those of an icon. */
const ICON = 30
const ADORNS =
  /(?:^|[^a-z])(?:icons?|ico|share|print|qr|qrcode|ewm|erweima|fenxiang|dayin|blank|spacer|space|dot|line|hr|arrow|btn|button|logo|bullet|pixel|transparent|weixin|wechat|weibo|loading|close|banner|bg)\d*(?:[^a-z]|$)/u

function isAdornment(element: Element, look: Look): boolean {
  if (isSmall(element, look, ICON)) return true
  const { attribs } = element
  const address = attribs['data-src'] ?? attribs['data-original'] ?? attribs.src ?? ''
  if (address.startsWith('data:')) return false
  return ADORNS.test((address.split(/[?#]/u)[0] ?? '').split('/').at(-1)?.toLowerCase() ?? '')
}

function isSmall({ attribs }: Element, look: Look, most: number): boolean {
  const sides = [look.get('width') ?? attribs.width, look.get('height') ?? attribs.height]
    .filter((side) => side !== undefined && /^\s*\d+(?:\.\d+)?(?:px)?\s*$/u.test(side))
    .map((side) => Number.parseFloat(side ?? ''))
  return sides.length > 0 && sides.every((side) => side <= most)
}
