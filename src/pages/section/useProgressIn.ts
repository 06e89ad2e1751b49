import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { useDrawn } from '../../components/Screen/useDrawn'
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

  const since = useRef(Date.now())
  const seesEnd = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const stop = useRef<() => void>()
  const pause = () => clearTimeout(timer.current)
  const wait = () => {
    pause()
    if (!seesEnd.current) return
    const left = since.current + leastReading(cardsOf(unit)) - Date.now()
    timer.current = setTimeout(() => finished(edition.id, unit.id), Math.max(0, left))
  }
  useDrawn(() => {
    stop.current = watchView(`#${END}`, (inView) => {
      seesEnd.current = inView
      wait()
    })
  })
  // A page that lies below another is not read.
  useDidHide(pause)
  useDidShow(wait)
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      stop.current?.()
    },
    [],
  )
}
