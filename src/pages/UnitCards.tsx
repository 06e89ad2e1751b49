import { Text, View } from '@tarojs/components'
import { FigureCard } from '../components/FigureCard'
import { Heading } from '../components/Heading'
import type { Progress } from '../reader/reading'
import { strongest } from '../report/compare'
import {
  cardsOf,
  figuresIn,
  findSection,
  shortTitle,
  type Unit,
  unitOf,
  unitsOf,
} from '../report/outline'
import { partsWords } from '../report/partNames'
import { type FigurePicture, pictureOf } from '../report/picture'
import { numberedIn } from '../report/place'
import type { EditionBundle, Figure, Section } from '../report/types'
import './UnitCards.css'

interface UnitCardsProps {
  edition: EditionBundle
  progress: Progress
  /** The figure that leads the page: it leads no card again. */
  but?: Figure
  /** Id of the reading unit that is open beside. */
  open?: string
}

/** Every reading unit as a card, under the part that it stands in. */
export function UnitCards({ edition, progress, but, open }: UnitCardsProps) {
  const units = unitsOf(edition)
  const last = unitOf(edition, progress.last ?? '')?.id
  return (
    <>
      {edition.sections.map((part) => {
        const inside = units.filter((unit) => unit.section === part || unit.part === part)
        const numbered = numberedIn(inside, part.id)
        const read = numbered.filter(({ id }) => progress.read.includes(id)).length
        return (
          <View key={part.id} className="units">
            {part.title && (
              <Heading level={2} className="units__part">
                {`${part.marker}${part.title}`}
                {numbered.length > 0 && (
                  <Text className="units__read">
                    {`${numbered.length}节${read > 0 ? `，已读${read}节` : ''}`}
                  </Text>
                )}
              </Heading>
            )}
            {inside.map((unit) => (
              <UnitCard
                key={unit.id}
                edition={edition}
                unit={unit}
                but={but}
                read={progress.read.includes(unit.id)}
                stoppedAt={unit.id === last && !open ? progress.last : undefined}
                here={unit.id === open}
              />
            ))}
          </View>
        )
      })}
    </>
  )
}

interface UnitCardProps {
  edition: EditionBundle
  unit: Unit
  but?: Figure
  read: boolean
  /** Id of the section in it where the reader stopped, if it was here. */
  stoppedAt?: string
  here: boolean
}

function UnitCard({ edition, unit, but, read, stoppedAt, here }: UnitCardProps) {
  const figure = strongest(edition, figuresIn(edition, cardsOf(unit)), but)
  const picture = figure && pictureOf(edition, figure)
  const stopped = stoppedAt && findSection(edition, stoppedAt)
  return (
    <FigureCard
      to="section"
      query={{ e: edition.id, s: stoppedAt ?? unit.id }}
      where={whereOf(unit)}
      state={stateOf(unit, read)}
      name={unit.part || !unit.section.title ? shortTitle(edition, unit.section) : '总述'}
      figure={figure}
      meaning={figure && meaningOf(figure, picture)}
      picture={picture}
      here={here}
    >
      {stopped && <View className="fc__go">{goOnWords(edition, unit, stopped)}</View>}
    </FigureCard>
  )
}

/** Its printed number. */
function whereOf({ section, part }: Unit): string {
  return part && section.title ? section.marker : ''
}

/** Whether it is read; a name that the report does not print is said to be the editors'. */
function stateOf({ section }: Unit, read: boolean): string | undefined {
  const words = [!section.title && '编者拟题', read && '已读'].filter(Boolean)
  return words.length > 0 ? words.join(' · ') : undefined
}

/** What the figure means, and what it is made of where its bar shows that. */
function meaningOf({ label }: Figure, picture?: FigurePicture): string {
  return picture?.type === 'parts' ? `${label}\n${partsWords(picture.parts)}` : label
}

/** The way back to where the reader stopped. */
function goOnWords(edition: EditionBundle, { section }: Unit, stopped: Section): string {
  if (stopped.id === section.id) return '接着读这一节'
  return `接着读 ${stopped.marker}${shortTitle(edition, stopped)}`
}
