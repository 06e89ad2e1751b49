import { Text, View } from '@tarojs/components'
import { Tap } from '../../components/Tap'
import { scrollTo } from '../../platform/page'
import type { Section } from '../../report/types'
import { anchor } from './anchor'

/** As many cards as a reader takes in without a list of them. */
const FEW = 3

/** What a long section holds, to go straight to it. */
export function JumpList({ cards }: { cards: readonly Section[] }) {
  if (cards.length <= FEW) return null
  return (
    <View className="section__jumps">
      {cards.map(({ id, marker, title }) => (
        <Tap key={id} className="section__jump" onTap={() => scrollTo(`#${anchor(id)}`)}>
          {marker && <Text className="card__marker">{marker}</Text>}
          <Text>{title}</Text>
        </Tap>
      ))}
    </View>
  )
}
