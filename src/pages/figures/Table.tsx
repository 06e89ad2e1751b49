import { View } from '@tarojs/components'
import { Fragment, useMemo, useState } from 'react'
import { FigureRows } from '../../components/FigureRows'
import { Tap } from '../../components/Tap'
import { type Choice, fromLargestIn, inReportOrder } from '../../report/groups'
import type { EditionBundle } from '../../report/types'
import { GroupHead } from './GroupHead'
import { TakeTable } from './TakeTable'
import { Years } from './Years'

const orders = [
  { name: '报告顺序', listsIn: inReportOrder },
  { name: '从大到小', listsIn: fromLargestIn },
] as const

/** All figures that a choice leaves as one table, in an order that the reader chooses, to take along. */
export function Table({ edition, choice }: { edition: EditionBundle; choice: Choice }) {
  const [order, setOrder] = useState<(typeof orders)[number]>(orders[0])
  const lists = useMemo(() => order.listsIn(edition, choice), [edition, choice, order])
  return (
    <>
      <View className="figures__tools">
        <View className="figures__orders">
          {orders.map((one) => (
            <Tap
              key={one.name}
              className={one === order ? 'figures__order figures__order--on' : 'figures__order'}
              choice={{ kind: 'radio', checked: one === order }}
              onTap={() => setOrder(one)}
            >
              {one.name}
            </Tap>
          ))}
        </View>
        <View className="figures__take">
          <TakeTable edition={edition} lists={lists} />
        </View>
      </View>
      {lists.map(({ id, title, figures }) => (
        <Fragment key={id}>
          <GroupHead title={title} means={`${figures.length}个`} />
          <View className="panel figures__card">
            <FigureRows edition={edition.id} figures={figures} />
          </View>
        </Fragment>
      ))}
      <Years edition={edition} figures={lists.flatMap(({ figures }) => figures)} plain />
    </>
  )
}
