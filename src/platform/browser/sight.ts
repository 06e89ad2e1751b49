/** The first of what a selector names that is shown: pages below the one in front are not. */
function firstShown(selector: string): Element | undefined {
  const found = [...document.querySelectorAll(selector)]
  return found.find((element) => element.getClientRects().length > 0)
}

/** Whether an element, named by a selector, stands in the window and above `foot`; true where there is none. */
export function isInSight(selector: string, foot: string): boolean {
  const box = firstShown(selector)?.getBoundingClientRect()
  const end = firstShown(foot)?.getBoundingClientRect().top ?? window.innerHeight
  return box === undefined || (box.top >= 0 && box.bottom <= end)
}

/** Brings it to the middle of the window where it is not in sight, without motion for who wants none. */
export function bringIntoSight(selector: string, foot: string): void {
  if (isInSight(selector, foot)) return
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  firstShown(selector)?.scrollIntoView({
    block: 'center',
    behavior: isStill ? 'auto' : 'smooth',
  })
}
