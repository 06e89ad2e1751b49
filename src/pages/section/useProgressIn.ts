import { useReady } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { watchView } from '../../platform/inView'
import { useReading } from '../../reader/reading'
import { cardsOf, type Unit } from '../../report/outline'
import { leastReading } from '../../report/readingTime'
import type { EditionBundle } from '../../report/types'

/** Id of the view below a section's last card. */
export const END = 'section-end'

/**
 * Notes where the reader is, and that a section is read: once its end stands on the screen and it
 * has been open for as long as its words take at the least. Opening it is not reading it.
 */
export function useProgressIn(edition: EditionBundle, unit: Unit, sought: string): void {
  const { opened, finished } = useReading()
  useEffect(() => opened(edition.id, sought), [opened, edition.id, sought])

  const end = useRef<() => void>()
  useReady(() => {
    const since = Date.now()
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = watchView(`#${END}`, (inView) => {
      clearTimeout(timer)
      const left = since + leastReading(cardsOf(unit)) - Date.now()
      if (inView) timer = setTimeout(() => finished(edition.id, unit.id), Math.max(0, left))
    })
    end.current = () => {
      clearTimeout(timer)
      stop()
    }
  })
  useEffect(() => () => end.current?.(), [])
}
