import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { FigureMap, type Stretch } from '../../components/FigureMap'
import { Link } from '../../components/Link'
import { Tap } from '../../components/Tap'
import { cardsOf, figuresIn, shortTitle, unitsOf } from '../../report/outline'
import type { EditionBundle } from '../../report/types'

interface PlacesProps {
  edition: EditionBundle
  chosen?: string
  onChoose: (unit?: string) => void
}

/** Where in the report the figures stand: as a picture, and unfolded as a list to choose from. */
export function Places({ edition, chosen, onChoose }: PlacesProps) {
  const [open, setOpen] = useState(false)
  const places = useMemo(() => placesOf(edition), [edition])
  const place = places.find(({ id }) => id === chosen)
  const choose = (unit?: string) => {
    onChoose(unit)
    setOpen(false)
  }
  return (
    <View className="figures__places">
      <Tap className="figures__place" onTap={() => setOpen(!open)}>
        <FigureMap places={places} chosen={chosen} />
        <Text className="figures__place-name">
          {place ? `${place.name} · ${place.figures}个` : '全部章节'}
        </Text>
        <Text className="figures__place-act">{open ? '收起' : '挑一节'}</Text>
      </Tap>
      <View className="figures__place-list">
        {open && (
          <>
            <PlaceRow name="全部章节" on={!place} onTap={() => choose()} />
            {places
              .filter(({ figures }) => figures > 0)
              .map(({ id, name, figures }) => (
                <PlaceRow
                  key={id}
                  name={name}
                  figures={figures}
                  on={id === chosen}
                  onTap={() => choose(id)}
                />
              ))}
          </>
        )}
      </View>
      <View>
        {place && (
          <Link to="section" query={{ e: edition.id, s: place.id }} className="figures__read">
            {`读“${place.name}”这一节`}
          </Link>
        )}
      </View>
    </View>
  )
}

interface PlaceRowProps {
  name: string
  figures?: number
  on: boolean
  onTap: () => void
}

function PlaceRow({ name, figures, on, onTap }: PlaceRowProps) {
  return (
    <Tap
      className={`figures__place-row ${on ? 'figures__place-row--on' : ''}`}
      choice={{ kind: 'radio', checked: on }}
      onTap={onTap}
    >
      <Text className="figures__place-row-name">{name}</Text>
      {figures !== undefined && <Text>{`${figures}个`}</Text>}
    </Tap>
  )
}

function placesOf(edition: EditionBundle): Stretch[] {
  return unitsOf(edition).map((unit) => ({
    id: unit.id,
    name: shortTitle(edition, unit.section),
    figures: figuresIn(edition, cardsOf(unit)).length,
  }))
}
