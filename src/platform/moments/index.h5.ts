/** A browser has no such thing as a single page of Moments: every page has its ways on. */
export function inMoments(): boolean {
  return false
}
