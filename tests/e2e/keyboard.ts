import type { Phone } from './phone'

/** Longest way by Tab that a test goes before it gives up. */
const FAR = 150

/** What has the focus, and whether a reader sees it. */
export interface Focused {
  /** Its words, else its name for a screen reader. */
  words: string
  /** What lies over its middle, where something does; `off screen` where the window does not show it. */
  hiddenBy: string
  /** Whether a ring or the like stands around it. */
  isRinged: boolean
}

export async function focused(phone: Phone): Promise<Focused> {
  return phone.page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return { words: '', hiddenBy: 'nothing', isRinged: false }
    const words = at.textContent?.trim() || at.getAttribute('aria-label') || ''
    // A word in running text may break over two lines, a card be taller than the window.
    const { left, right, top, bottom } = at.getClientRects()[0] ?? at.getBoundingClientRect()
    const middle = (from: number, to: number, end: number) =>
      (Math.max(from, 0) + Math.min(to, end)) / 2
    const hit = document.elementFromPoint(
      middle(left, right, window.innerWidth),
      middle(top, bottom, window.innerHeight),
    )
    const isOff = bottom < 1 || top > window.innerHeight - 1 || !hit
    const hiddenBy = isOff ? 'off screen' : at.contains(hit) ? '' : String(hit.className)
    const box = at.closest('.search-field') ?? at
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    const isRinged =
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
      (box !== at && box.matches(':focus-within'))
    return { words, hiddenBy, isRinged }
  })
}

/** Presses a key and gives what then has the focus. */
export async function press(phone: Phone, key: string): Promise<Focused> {
  await phone.page.keyboard.press(key)
  return focused(phone)
}

/** Goes by Tab, or by `key`, to what is called so; every stop on the way must be seen. */
export async function goTo(phone: Phone, name: string, key = 'Tab'): Promise<Focused> {
  for (let step = 0; step < FAR; step++) {
    const stop = await press(phone, key)
    expect(stop).toMatchObject({ hiddenBy: '', isRinged: true })
    if (stop.words.includes(name)) return stop
  }
  throw new Error(`No ${name} by ${key}`)
}
