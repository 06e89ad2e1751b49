import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '../../components/Heading'
import type { FigureList } from '../../report/groups'

interface SlotsProps<T extends FigureList> {
  ids: readonly string[]
  shown: readonly T[]
  children: (list: T) => ReactNode
}

/**
 * Lists of figures, each in a place of its own that stays when the list goes: so a choice sends
 * WeChat what comes and goes, and not again what stays.
 */
export function Slots<T extends FigureList>({ ids, shown, children }: SlotsProps<T>) {
  return (
    <>
      {ids.map((id) => {
        const list = shown.find((one) => one.id === id)
        return (
          <View key={id} className="figures__slot">
            {list && (
              <>
                <Heading level={2} className="figures__group">
                  {list.title}
                </Heading>
                {children(list)}
              </>
            )}
          </View>
        )
      })}
    </>
  )
}
