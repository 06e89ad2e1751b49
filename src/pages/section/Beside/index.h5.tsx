import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { useWindowWidth } from '../../../platform/width/index.h5'
import { useProgress } from '../../../reader/reading'
import { WIDE } from '../../Rail/wide'
import { UnitCards } from '../../UnitCards'
import type { BesideProps } from './index'
import './index.h5.css'

export type { BesideProps }

/** The reading, and in a wide window the report's sections as cards beside it, the open one in view. */
export function Beside({ children, ...props }: BesideProps) {
  const isWide = useWindowWidth() >= WIDE
  return (
    <>
      {isWide && <Cards {...props} />}
      <View className="reading">{children}</View>
    </>
  )
}

function Cards({ edition, open }: Omit<BesideProps, 'children'>) {
  const progress = useProgress(edition.id)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>('.fc--here')
    if (list.current && here) list.current.scrollTop = here.offsetTop - list.current.offsetTop - 80
  }, [])
  return (
    <View className="beside" ref={list}>
      <UnitCards edition={edition} progress={progress} open={open} />
    </View>
  )
}
