import { Text, View } from '@tarojs/components'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { MainButton } from '../../components/MainButton'
import { useReading } from '../../reader/reading'
import { openedShelf, openShelf } from '../library'
import { useOpening } from '../useOpening'

/** The other reports in which the reader keeps sections, and how many: a tap shows them. */
export function KeptElsewhere({ but }: { but: string }) {
  const progress = useReading((reading) => reading.editions)
  const kept = new Map(
    Object.entries(progress).flatMap(([id, { favourites }]) =>
      id !== but && favourites.length > 0 ? [[id, favourites.length] as const] : [],
    ),
  )
  const wanted = kept.size > 0 ? 'shelf' : undefined
  const { thing: shelf, opening } = useOpening('全部报告', wanted, openedShelf(), openShelf)
  if (opening?.isRefused)
    return (
      <>
        <View className="mine__note">
          别的报告里还有收藏，没有丢；报告的名单没有打开，可能是网络不好。
        </View>
        <MainButton plain onTap={opening.again}>
          再试一次
        </MainButton>
      </>
    )
  const others = (shelf ?? []).flatMap(({ editions }) => editions.filter(({ id }) => kept.has(id)))
  if (others.length === 0) return null
  return (
    <>
      <View className="mine__note">别的报告里的收藏：</View>
      {others.map(({ id, name }) => (
        <Link key={id} to="mine" query={{ e: id }} className="mine__way">
          <Text className="mine__way-name">{name}</Text>
          <Text className="mine__way-count">{`${kept.get(id)}处`}</Text>
          <Icon name="next" />
        </Link>
      ))}
    </>
  )
}
