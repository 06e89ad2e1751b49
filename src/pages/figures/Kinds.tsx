import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Tap } from '../../components/Tap'
import { type Choice, kindCounts, kindNames } from '../../report/groups'
import type { EditionBundle } from '../../report/types'

interface KindsProps {
  edition: EditionBundle
  choice: Choice
  onChoose: (kind: Choice['kind']) => void
}

/**
 * The kinds of figures in one row, which scrolls sideways, and how many of them the chosen section
 * has: they add up to the first, which is all.
 */
export function Kinds({ edition, choice, onChoose }: KindsProps) {
  const { unit } = choice
  const counts = useMemo(() => kindCounts(edition, unit), [edition, unit])
  return (
    <View className="figures__kinds">
      {counts.map(({ kind, count }) => (
        <Tap
          key={kind}
          className={kind === choice.kind ? 'figures__kind figures__kind--on' : 'figures__kind'}
          choice={{ kind: 'radio', checked: kind === choice.kind }}
          onTap={() => onChoose(kind)}
        >
          {`${kindNames[kind]} ${count}`}
        </Tap>
      ))}
    </View>
  )
}
