import { Text, View } from '@tarojs/components'
import { Bar } from '../../components/Bar'
import { Heading } from '../../components/Heading'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { Panel } from '../../components/Panel'
import { isAskedBeside } from '../../quiz/beside'
import { answeredIn, dueIn, memoryBeside, mistakesIn, useQuiz } from '../../reader/quiz'
import { useProgress } from '../../reader/reading'
import { unitsOf } from '../../report/outline'
import type { EditionBundle } from '../../report/types'
import { useNow } from '../useNow'

/** How far the reader is, and the ways back to what was answered. */
export function Progress({ edition }: { edition: EditionBundle }) {
  const { read } = useProgress(edition.id)
  const { memory, favourites } = useQuiz()
  const asked = memoryBeside(edition.id, memory)
  const kept = favourites.filter((id) => isAskedBeside(id, edition.id))
  const now = useNow()
  const units = unitsOf(edition)
  const done = units.filter(({ id }) => read.includes(id)).length
  const rounds = [
    { by: 'due', name: '待复习', count: dueIn(asked, now) },
    { by: 'mistakes', name: '错题', count: mistakesIn(asked) },
    { by: 'favourites', name: '收藏的题', count: kept.length },
  ]
  return (
    <Panel>
      <Heading level={2} className="mine__heading">
        进度
      </Heading>
      <View className="mine__facts">
        <Text className="mine__fact">{`已读${done}节，共${units.length}节`}</Text>
        <Text className="mine__fact">{`答过${answeredIn(memory)}题`}</Text>
      </View>
      <Bar of100={(100 * done) / units.length} kind="thin" />
      {rounds.map(({ by, name, count }) => (
        <Link
          key={by}
          to="round"
          query={{ e: edition.id, by }}
          label={`${name}，${count}题`}
          className="mine__way"
        >
          <Text className="mine__way-name">{name}</Text>
          <Text className="mine__way-count">{`${count}题`}</Text>
          <Icon name="next" />
        </Link>
      ))}
    </Panel>
  )
}
