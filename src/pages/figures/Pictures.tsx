import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { BeforeAfterBars } from '../../components/BeforeAfterBars'
import { FigureNumber } from '../../components/FigureNumber'
import { FigureRows } from '../../components/FigureRows'
import { PanelLink } from '../../components/Panel'
import { PartsBar } from '../../components/PartsBar'
import { RankBadge } from '../../components/RankBadge'
import { changesOf, partsOf } from '../../report/compare'
import { plainNote } from '../../report/figureNotes'
import { changeWords } from '../../report/figureWords'
import { type FigureGroup, groupsOf, sizeOf } from '../../report/groups'
import { fairScale, type Scale, scaleWords } from '../../report/scale'
import type { EditionBundle, Figure } from '../../report/types'

interface PicturesProps {
  edition: EditionBundle
  group: FigureGroup
}

/** A group of figures, drawn as what they are. */
export function Pictures(props: PicturesProps) {
  switch (props.group.filter) {
    case 'change':
      return <Changes {...props} />
    case 'parts':
      return <Wholes {...props} />
    case 'rank':
      return props.group.figures.map((figure) => (
        <RankBadge key={figure.id} edition={props.edition.id} figure={figure} />
      ))
    default:
      return <Rows {...props} />
  }
}

function Changes({ edition, group }: PicturesProps) {
  return (
    <>
      {changesOf(edition)
        .filter(({ figure }) => group.figures.includes(figure))
        .map((change) => (
          <Card key={change.figure.id} edition={edition} figure={change.figure}>
            <FigureNumber figure={change.figure} />
            <View className="figures__note">{changeWords(change)}</View>
            <BeforeAfterBars change={change} year={edition.meta.year} />
          </Card>
        ))}
    </>
  )
}

function Wholes({ edition, group }: PicturesProps) {
  return (
    <>
      {partsOf(edition)
        .filter(({ whole }) => group.figures.includes(whole))
        .map((parts) => (
          <Card key={parts.whole.id} edition={edition} figure={parts.whole}>
            <View className="figures__whole">
              {parts.whole.label} <Text className="figures__whole-value">{parts.whole.text}</Text>
            </View>
            <PartsBar parts={parts} />
          </Card>
        ))}
    </>
  )
}

interface CardProps {
  edition: EditionBundle
  figure: Figure
  children: ReactNode
}

function Card({ edition, figure, children }: CardProps) {
  return (
    <PanelLink to="figure" query={{ e: edition.id, f: figure.id }}>
      {children}
    </PanelLink>
  )
}

const hundred: Scale = { type: 'linear', from: 0, to: 100 }

/**
 * The scale that a group is drawn on: shares from 0 to 100, other figures of one unit on a fair
 * one of the whole report's, the same whatever section is looked at. Undefined where figures
 * cannot be compared.
 */
function scaleOf(edition: EditionBundle, { id, filter, unit }: FigureGroup): Scale | undefined {
  const all = groupsOf(edition).find((group) => group.id === id)?.figures ?? []
  if (filter === 'percent')
    return all.every((figure) => sizeOf(figure) <= 100) ? hundred : undefined
  return unit && all.length > 1 ? fairScale(all.map(sizeOf)) : undefined
}

function Rows({ edition, group }: PicturesProps) {
  const scale = scaleOf(edition, group)
  const words = scale === hundred ? '横条按0到100%画。' : scale && scaleWords(scale, group.unit)
  return (
    <>
      {words && <View className="figures__scale">{words}</View>}
      <FigureRows
        edition={edition.id}
        figures={group.figures}
        scale={scale}
        notesOf={(figure) => {
          const note = plainNote(edition, figure)
          return note ? [note] : []
        }}
      />
    </>
  )
}
