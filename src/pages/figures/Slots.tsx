import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

interface SlotsProps<T> {
  ids: readonly string[]
  shown: readonly T[]
  children: (list: T) => ReactNode
}

/**
 * Lists of figures, each in a place of its own that stays when the list goes: so a choice sends
 * WeChat what comes and goes, and not again what stays.
 */
export function Slots<T extends { id: string }>({ ids, shown, children }: SlotsProps<T>) {
  return (
    <>
      {ids.map((id) => {
        const list = shown.find((one) => one.id === id)
        return <View key={id}>{list && children(list)}</View>
      })}
    </>
  )
}
