const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/**
 * The calendar day of a moment (milliseconds since 1970), as a count of days. All of China keeps
 * Beijing time, eight hours ahead of UTC and without summer time, so days need no time zone from
 * the device and a test needs none either.
 */
export function dayOf(now: number): number {
  return Math.floor((now + 8 * HOUR) / DAY)
}

/** Milliseconds from a moment until the next day begins. */
export function untilNextDay(now: number): number {
  return (dayOf(now) + 1) * DAY - 8 * HOUR - now
}

/** Questions a day. */
export const DAILY = 5
