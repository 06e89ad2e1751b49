import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Fold } from '../../components/Fold'
import { Tap } from '../../components/Tap'
import { scrollTo } from '../../platform/page'
import type { Section } from '../../report/types'
import { anchor } from './anchor'

/** As many cards as a reader takes in without a list of them. */
const FEW = 3

/** What a long section holds, to go straight to it. */
export function JumpList({ cards }: { cards: readonly Section[] }) {
  const [open, setOpen] = useState(false)
  if (cards.length <= FEW) return null
  return (
    <View className="jumps">
      <Fold name={`这一节的${cards.length}条`} open={open} onTap={() => setOpen(!open)} />
      <View>
        {open &&
          cards.map(({ id, marker, title }) => (
            <Tap key={id} className="jump" onTap={() => scrollTo(`#${anchor(id)}`)}>
              {marker && <Text className="card__marker">{marker}</Text>}
              <Text>{title}</Text>
            </Tap>
          ))}
      </View>
    </View>
  )
}
