/**
 * How far down to scroll so that a thing is seen whole in a window whose free room ends at `room`;
 * where it is taller than that, until its head is at the window's. All in CSS pixels from the
 * window's top. Nothing where it is seen already, or stands above.
 */
export function scrollToSee(
  { top, bottom }: { top: number; bottom: number },
  room: number,
): number {
  return Math.max(0, Math.min(top, bottom - room))
}
