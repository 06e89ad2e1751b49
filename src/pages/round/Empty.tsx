import { View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { Link } from '../../components/Link'
import type { RoundKind } from '../../quiz/draw'

/** Why there is nothing to ask: each reason is good news or says what to do. */
const words: Record<RoundKind['by'], { title: string; text: string }> = {
  daily: { title: '题库里还没有题', text: '这份报告还没有配上题目。' },
  due: { title: '今天没有要复习的', text: '答过的题到了该再看的日子，会出现在这里。' },
  mistakes: { title: '没有错题', text: '答错的题会留在这里，直到弄懂为止。' },
  favourites: { title: '还没有收藏的题', text: '答完一道题，点“收藏”就能留在这里。' },
  section: { title: '这一节还没有题', text: '可以先答今日五题。' },
  law: { title: '没有关于这部法律的题', text: '可以从“按法律”里另选一部。' },
  question: { title: '没有找到这道题', text: '它可能已经换了内容。' },
}

export function Empty({ kind, edition }: { kind: RoundKind; edition: string }) {
  const { title, text } = words[kind.by]
  return (
    <View className="round__empty">
      <Heading level={1} className="round__title">
        {title}
      </Heading>
      <View className="round__empty-text">{text}</View>
      {kind.by !== 'daily' && (
        <Link to="round" query={{ e: edition, by: 'daily' }} instead className="round__next">
          答今日五题
        </Link>
      )}
      <Link to="home" query={{ e: edition }} className="round__away">
        回到报告首页
      </Link>
    </View>
  )
}
