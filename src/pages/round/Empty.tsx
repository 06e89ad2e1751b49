import { View } from '@tarojs/components'
import { MainLink } from '../../components/MainButton'
import { Title } from '../../components/Title'
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
      <Title>{why.title}</Title>
      <View className="round__empty-text">
        {why.lines.map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
      {kind.by !== 'daily' && (
        <MainLink to="round" query={{ e: edition, by: 'daily' }} replace>
          答今日五题
        </MainLink>
      )}
      <MainLink to="home" query={{ e: edition }} plain>
        回到报告首页
      </MainLink>
    </View>
  )
}
