import { Text, View } from '@tarojs/components'
import { Fragment } from 'react'
import { aria } from '../../platform/aria'
import { type BeforeAfter, fullOfChange } from '../../report/compare'
import { beforeText, whenWords } from '../../report/figureWords'
import { lengthOf } from '../../report/scale'
import { Bar } from '../Bar'
import './index.css'

/**
 * A stated change as two bars on one scale from nought. An earlier value that the report does
 * not print but lets us work out is hatched and marked so.
 */
export function BeforeAfterBars({ change, year }: { change: BeforeAfter; year: number | null }) {
  const { before, after, figure, printed } = change
  const full = fullOfChange(change)
  const when = whenWords(change, year)
  const rows = [
    {
      name: when.before,
      value: before,
      text: beforeText(change),
      kind: 'was' as const,
      added: printed ? '' : '推算',
    },
    { name: when.after, value: after, text: figure.text, kind: undefined, added: '' },
  ]
  const label = rows.map(({ name, text, added }) => `${name} ${text}${added}`).join('，')
  return (
    <View className="bars" {...aria({ role: 'img', label })}>
      {rows.map(({ name, value, text, kind, added }) => (
        <Fragment key={name}>
          <View className="bars__words">
            {name}
            <Text className="bars__value">{text}</Text>
            {added}
          </View>
          {full !== undefined && <Bar of100={lengthOf(value, full)} kind={kind} />}
        </Fragment>
      ))}
    </View>
  )
}
