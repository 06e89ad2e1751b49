/** How soon after another, in ms, and how near to it, in CSS pixels, a tap is taken for its echo. */
const SOON_MS = 300
const NEAR = 24

/** What a tap acts on, whichever of its parts is hit. */
const WHOLE = 'a, button, [role="button"], label'

/**
 * Lets nothing answer the second tap of a double tap that came under the finger after the first:
 * the reader has not yet seen it. Two quick taps on one thing count twice.
 */
export function swallowStrayTaps(): void {
  let hit: Element | undefined
  let last = { clientX: 0, clientY: 0, timeStamp: Number.NEGATIVE_INFINITY }
  window.addEventListener(
    'click',
    (event) => {
      // Keys and screen readers click too, without a count.
      if (event.detail === 0 || !(event.target instanceof Element)) return
      const under = event.target.closest(WHOLE) ?? event.target
      const isEcho =
        event.timeStamp - last.timeStamp < SOON_MS &&
        Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < NEAR
      last = event
      if (!isEcho) hit = under
      if (under === hit) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    true,
  )
}
