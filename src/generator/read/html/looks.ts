/** What an element's look means for its text. */
import { BLOCKS, type Element } from './page'
import type { Look } from './styles'

/** Whether all below the element is hidden, whatever that says of itself. */
export function isGone(element: Element, look: Look): boolean {
  const { hidden, open } = element.attribs
  const display = look.get('display')
  return (
    display === 'none' ||
    (hidden !== undefined && display === undefined) ||
    (element.name === 'dialog' && open === undefined && display === undefined) ||
    look.get('mso-hide') === 'all' ||
    isZero(look.get('opacity')) ||
    (look.get('overflow') === 'hidden' &&
      [look.get('height'), look.get('max-height')].some(isZero)) ||
    ['text-indent', 'left', 'top'].some((side) => /^-\d{4,}px/u.test(look.get(side) ?? '')) ||
    /^rect\([01]?(?:px)?[ ,]/u.test(look.get('clip') ?? '')
  )
}

/** Whether the element hides its own text (true) or shows it again (false). */
export function hidesText(look: Look, property: 'visibility' | 'font-size'): boolean | undefined {
  const value = look.get(property)
  if (value === undefined || value === 'inherit') return undefined
  if (property === 'visibility') return value === 'hidden' || value === 'collapse'
  if (isZero(value)) return true
  // A part of nothing is nothing.
  return /(?:em|%)$/u.test(value) && !value.endsWith('rem') ? undefined : false
}

function isZero(value: string | undefined): boolean {
  return value !== undefined && /^[+-]?0*\.?0*(?:[a-z]+|%)?$/u.test(value) && value.includes('0')
}

export function isStruck(element: Element, look: Look): boolean {
  const decoration = `${look.get('text-decoration') ?? ''} ${look.get('text-decoration-line') ?? ''}`
  if (decoration.trim() !== '') return decoration.includes('line-through')
  return /^(?:del|s|strike)$/u.test(element.name)
}

export function isRaised(element: Element, look: Look): boolean {
  const align = look.get('vertical-align')
  return element.name === 'sup' ? align === undefined || align === 'super' : align === 'super'
}

export function isBlock(element: Element, look: Look): boolean {
  if (BLOCKS.has(element.name)) return true
  return /^(?:block|flex|grid|flow-root|list-item|table(?:-(?:row|cell|caption|row-group))?)$/u.test(
    look.get('display') ?? '',
  )
}

/** Whether line breaks in the source are line breaks on the page. */
export function keepsBreaks(element: Element, look: Look): boolean | undefined {
  const value = look.get('white-space')
  if (value !== undefined) return /^(?:pre|break-spaces)/u.test(value)
  return /^(?:pre|listing|xmp|plaintext|textarea)$/u.test(element.name) ? true : undefined
}
