import { Text } from '@tarojs/components'
import { numberAndUnit } from '../../report/figureWords'
import type { Figure } from '../../report/types'
import './index.css'

/** A figure as printed, in a row: the number stands out, its unit and a rank are words. */
export function FigureValue({ figure: { text, kind } }: { figure: Pick<Figure, 'text' | 'kind'> }) {
  if (kind === 'rank') return <Text className="value value--words">{text}</Text>
  const { before, numeral, after } = numberAndUnit(text)
  return (
    <Text className="value">
      {before}
      <Text className="value__number">{numeral}</Text>
      {after}
    </Text>
  )
}
