import { View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { Link } from '../../components/Link'
import type { RoundKind } from '../../quiz/draw'
import type { Nothing } from '../../quiz/nothing'

interface EmptyProps {
  kind: RoundKind
  why: Nothing
  edition: string
}

/** A round without questions: why, and where to go instead. */
export function Empty({ kind, why, edition }: EmptyProps) {
  return (
    <View className="round__empty">
      <Heading level={1} className="round__title">
        {why.title}
      </Heading>
      <View className="round__empty-text">
        {why.lines.map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
      {kind.by !== 'daily' && (
        <Link to="round" query={{ e: edition, by: 'daily' }} replace className="round__next">
          答今日五题
        </Link>
      )}
      <Link to="home" query={{ e: edition }} className="round__away">
        回到报告首页
      </Link>
    </View>
  )
}
