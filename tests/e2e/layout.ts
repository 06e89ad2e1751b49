/**
 * What is wrong with how a page is laid out, found by measuring it: runs inside the page, so it
 * may use nothing from outside itself. Each fault is one line: what, and the words it befell.
 *
 * Text is measured by its em box (the glyphs' own square), not by its line: lines may be set
 * closer than a font's tallest accents without a reader seeing anything touch.
 */
export function layoutFaults(): string[] {
  const TOLERANCE = 1.5
  const root = [...document.querySelectorAll('.screen')]
    .filter((one) => one.checkVisibility())
    .pop()
  if (!root) return ['no screen']
  const faults = new Set<string>()
  const width = document.documentElement.clientWidth

  interface Box {
    left: number
    right: number
    top: number
    bottom: number
  }
  interface Piece extends Box {
    words: string
    element: Element
    node: Node
    fixed: boolean
  }

  const isFixed = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).position === 'fixed') return true
    }
    return false
  }

  /** Every line of every text on the screen, by its em box. */
  const pieces: Piece[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!node.textContent?.trim() || !element?.checkVisibility()) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const em = Number.parseFloat(getComputedStyle(element).fontSize)
    const words = node.textContent.trim().slice(0, 20)
    const fixed = isFixed(element)
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue
      const middle = (top + bottom) / 2
      // A full bracket's first half is empty: it may hang out of its box.
      const inset = words.startsWith('（') ? em / 2 : 0
      const box = { left: left + inset, right, top: middle - em / 2, bottom: middle + em / 2 }
      pieces.push({ ...box, words, element, node, fixed })
    }
  }

  const within = (inner: Box, outer: Box, axis: 'x' | 'y') =>
    axis === 'x'
      ? inner.left >= outer.left - TOLERANCE && inner.right <= outer.right + TOLERANCE
      : inner.top >= outer.top - TOLERANCE && inner.bottom <= outer.bottom + TOLERANCE

  /** Rows of which one scrolls sideways on purpose: what they hold may begin beyond their edge. */
  const isRow = (element: Element): boolean =>
    element !== root && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
  const isInRow = (element: Element): boolean => {
    for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
      if (isRow(at)) return true
    }
    return false
  }

  // The page scrolls sideways.
  for (const element of [document.documentElement, document.body, root]) {
    if (element.scrollWidth > element.clientWidth + TOLERANCE) {
      faults.add(`scrolls sideways: ${element.scrollWidth} in ${element.clientWidth}`)
    }
  }
  for (const element of root.querySelectorAll('*')) {
    if (!element.checkVisibility()) continue
    const { left, right, width: own } = element.getBoundingClientRect()
    const isOff = left < -TOLERANCE || right > width + TOLERANCE
    if (own > 0 && isOff && !isInRow(element)) {
      faults.add(`stands off the screen: ${element.className}`)
    }
  }

  for (const piece of pieces) {
    // Text stands out of its box, or is cut off by one around it.
    let inBlock = false
    for (let at: Element | null = piece.element; at && at !== root; at = at.parentElement) {
      const { display, overflowX, overflowY } = getComputedStyle(at)
      if (display === 'contents') continue
      const box = at.getBoundingClientRect()
      if (!inBlock && display !== 'inline') {
        inBlock = true
        if (!within(piece, box, 'x') || !within(piece, box, 'y')) {
          faults.add(`out of its box: ${piece.words}`)
        }
      }
      const cutsAcross = overflowX !== 'visible' && !isRow(at)
      if (cutsAcross && !within(piece, box, 'x')) faults.add(`cut off: ${piece.words}`)
      if (overflowY !== 'visible' && !within(piece, box, 'y')) faults.add(`cut off: ${piece.words}`)
    }
  }

  // Two texts stand on each other; a bar that is fixed may cover what scrolls beneath it.
  for (const [index, one] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      if (one.node === other.node || one.fixed !== other.fixed) continue
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      if (across > TOLERANCE && down > TOLERANCE) {
        faults.add(`overlap: ${one.words} / ${other.words}`)
      }
    }
  }

  // Two things to tap stand on each other, unless one holds the other.
  const targets = [...root.querySelectorAll('a, button')]
    .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
    .map((element) => ({ element, box: element.getBoundingClientRect(), fixed: isFixed(element) }))
  for (const [index, one] of targets.entries()) {
    for (const other of targets.slice(index + 1)) {
      if (one.fixed !== other.fixed) continue
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (across > TOLERANCE && down > TOLERANCE) {
        faults.add(`tap targets overlap: ${one.element.textContent} / ${other.element.textContent}`)
      }
    }
  }

  // The last of the page must come out from under a bar fixed at its foot.
  const bar = [...root.children].find((child) => getComputedStyle(child).position === 'fixed')
  const last = pieces.filter(({ fixed }) => !fixed).sort((a, b) => b.bottom - a.bottom)[0]
  if (bar && last) {
    const foot = root.getBoundingClientRect().bottom - bar.getBoundingClientRect().height
    if (last.bottom > foot + TOLERANCE) faults.add(`under the bar at the foot: ${last.words}`)
  }
  return [...faults]
}
