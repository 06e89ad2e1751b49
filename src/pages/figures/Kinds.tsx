import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Tap } from '../../components/Tap'
import { type Choice, countOf, filterNames, filters } from '../../report/groups'
import type { EditionBundle } from '../../report/types'

interface KindsProps {
  edition: EditionBundle
  choice: Choice
  onChoose: (filter: Choice['filter']) => void
}

/**
 * The kinds of figures to choose from, and how many of them the chosen section has; kinds that
 * the whole report has none of are left out.
 */
export function Kinds({ edition, choice, onChoose }: KindsProps) {
  const { unit } = choice
  const offered = useMemo(
    () => filters.filter((filter) => countOf(edition, { filter }) > 0),
    [edition],
  )
  const counts = useMemo(
    () => offered.map((filter) => ({ filter, count: countOf(edition, { filter, unit }) })),
    [edition, offered, unit],
  )
  return (
    <View className="figures__chips">
      {counts.map(({ filter, count }) => (
        <Tap
          key={filter}
          className={`figures__chip ${filter === choice.filter ? 'figures__chip--on' : ''}`}
          choice={{ kind: 'radio', checked: filter === choice.filter }}
          onTap={() => onChoose(filter)}
        >
          {`${filterNames[filter]} ${count}`}
        </Tap>
      ))}
    </View>
  )
}
