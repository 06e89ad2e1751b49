/** Where what a selector names stands in the window: pages below the one in front are not shown. */
function shown(selector: string): { first: Element; top: number; bottom: number } | undefined {
  const pieces = [...document.querySelectorAll(selector)].filter(
    (piece) => piece.getClientRects().length > 0,
  )
  const [first] = pieces
  const boxes = pieces.map((piece) => piece.getBoundingClientRect())
  return (
    first && {
      first,
      top: Math.min(...boxes.map(({ top }) => top)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    }
  )
}

/** How far down the window is free: to where `foot`, fixed at its foot, begins. */
const freeTo = (foot: string) => shown(foot)?.top ?? window.innerHeight

/** Whether any of what a selector names is to be seen above `foot`; true where there is none of it. */
export function isSeen(selector: string, foot: string): boolean {
  const place = shown(selector)
  return !place || (place.bottom > 0 && place.top < freeTo(foot))
}

/** Scrolls to where it begins unless all of it is to be seen; without motion for who wants none. */
export function bringIntoSight(selector: string, foot: string): void {
  const place = shown(selector)
  if (!place || (place.top >= 0 && place.bottom <= freeTo(foot))) return
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  place.first.scrollIntoView({ block: 'start', behavior: isStill ? 'auto' : 'smooth' })
}
