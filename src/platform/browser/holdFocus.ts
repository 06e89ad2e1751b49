/** What a keyboard stops at. */
const STOPS = 'button:not(:disabled), a[href], input, [tabindex="0"]'

/**
 * Moves the focus into something that lies over the page and keeps it there; Escape closes it.
 * Gives what to call once it is closed: the focus goes back to where it was.
 */
export function holdFocus(place: HTMLElement, close: () => void): () => void {
  const before = document.activeElement
  place.focus({ preventScroll: true })
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      close()
    }
    if (event.key === 'Tab') stayIn(place, event)
  }
  document.addEventListener('keydown', onKey)
  return () => {
    document.removeEventListener('keydown', onKey)
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}

/** From the last stop Tab leads to the first, and back. */
function stayIn(place: HTMLElement, event: KeyboardEvent): void {
  const stops = [...place.querySelectorAll<HTMLElement>(STOPS)]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = event.shiftKey ? at - 1 : at + 1
  // Between the ends the browser finds its way.
  if (at >= 0 && stops[next]) return
  event.preventDefault()
  const end = event.shiftKey ? stops[stops.length - 1] : stops[0]
  end?.focus()
}
