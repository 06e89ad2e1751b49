import { useEffect, useState } from 'react'
import { useShown } from '../platform/shown'
import { dayOf, untilNextDay } from '../quiz/day'

/**
 * The moment, in milliseconds: looked at anew whenever the page is shown and as a day begins, so that
 * nothing on a page that was left open tells of another day.
 */
export function useNow(): number {
  const [, setDay] = useState(() => dayOf(Date.now()))
  const look = () => setDay(dayOf(Date.now()))
  useShown(look)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      timer = setTimeout(() => {
        setDay(dayOf(Date.now()))
        wait()
      }, untilNextDay(Date.now()))
    }
    wait()
    return () => clearTimeout(timer)
  }, [])
  return Date.now()
}
