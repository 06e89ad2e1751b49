import { Text, View } from '@tarojs/components'
import { type ReactNode, useMemo, useState } from 'react'
import { Link } from '../../components/Link'
import { Tap } from '../../components/Tap'
import { cardsOf, figuresIn, shortTitle, unitsOf } from '../../report/outline'
import type { EditionBundle } from '../../report/types'

interface PlacesProps {
  edition: EditionBundle
  chosen?: string
  onChoose: (unit?: string) => void
  /** What else can be chosen, at the right end of the line. */
  children: ReactNode
}

/** The sections to choose from, folded away until asked for, and the way to the one chosen. */
export function Places({ edition, chosen, onChoose, children }: PlacesProps) {
  const [open, setOpen] = useState(false)
  const places = useMemo(() => placesOf(edition), [edition])
  const place = places.find(({ id }) => id === chosen)
  const choose = (unit?: string) => {
    onChoose(unit)
    setOpen(false)
  }
  return (
    <>
      <View className="figures__tools">
        <Tap className="figures__tool" onTap={() => setOpen(!open)}>
          {open ? '收起' : place ? `只看：${place.name}` : '按章节筛选'}
        </Tap>
        {children}
      </View>
      <View>
        {open && (
          <View className="figures__places">
            <PlaceRow name="全部章节" on={!place} onTap={() => choose()} />
            {places.map(({ id, name, count }) => (
              <PlaceRow
                key={id}
                name={name}
                count={count}
                on={id === chosen}
                onTap={() => choose(id)}
              />
            ))}
          </View>
        )}
      </View>
      <View>
        {place && (
          <Link to="section" query={{ e: edition.id, s: place.id }} className="figures__read">
            {`读“${place.name}”这一节`}
          </Link>
        )}
      </View>
    </>
  )
}

interface PlaceRowProps {
  name: string
  count?: number
  on: boolean
  onTap: () => void
}

function PlaceRow({ name, count, on, onTap }: PlaceRowProps) {
  return (
    <Tap
      className={`figures__place ${on ? 'figures__place--on' : ''}`}
      choice={{ kind: 'radio', checked: on }}
      onTap={onTap}
    >
      <Text className="figures__place-name">{name}</Text>
      {count !== undefined && <Text>{`${count}个`}</Text>}
    </Tap>
  )
}

/** The reading units that print figures. */
function placesOf(edition: EditionBundle) {
  return unitsOf(edition)
    .map((unit) => ({
      id: unit.id,
      name: shortTitle(edition, unit.section),
      count: figuresIn(edition, cardsOf(unit)).length,
    }))
    .filter(({ count }) => count > 0)
}
