import { Text, View } from '@tarojs/components'
import { figureSentence } from '../../report/figureWords'
import type { Figure } from '../../report/types'
import { Link } from '../Link'
import './index.css'

/** A rank as a badge, its meaning beside it. */
export function RankBadge({ edition, figure }: { edition: string; figure: Figure }) {
  return (
    <Link
      to="figure"
      query={{ e: edition, f: figure.id }}
      className="rank"
      label={figureSentence(figure)}
    >
      <View className="rank__badge">{figure.text}</View>
      <Text className="rank__label">{figure.label}</Text>
    </Link>
  )
}
