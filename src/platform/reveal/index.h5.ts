import { scrollToSee } from '../nearest'

/** Scrolls no further than needed for what has this id to be seen, above what has that one. */
export function reveal(id: string, above: string): void {
  const it = shown(id)
  if (!it) return
  const foot = shown(above)?.getBoundingClientRect().top ?? window.innerHeight
  const by = scrollToSee(it.getBoundingClientRect(), Math.min(window.innerHeight, foot))
  for (let at = it.parentElement; at && by > 0; at = at.parentElement) {
    const { scrollTop } = at
    at.scrollTop += by
    if (at.scrollTop !== scrollTop) return
  }
}

/** The one with this id on the page in front: those beneath it are kept, not shown. */
function shown(id: string): Element | undefined {
  return [...document.querySelectorAll(`[id="${id}"]`)].find(
    (one) => one.getClientRects().length > 0,
  )
}
