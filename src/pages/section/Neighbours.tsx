import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { PanelLink } from '../../components/Panel'
import { strongest } from '../../report/compare'
import { figureSentence } from '../../report/figureWords'
import { cardsOf, figuresIn, shortTitle, type Unit, unitsOf } from '../../report/outline'
import type { EditionBundle } from '../../report/types'

/** The next section, with the figure that says most about it, and the way back to the last. */
export function Neighbours({ edition, unit }: { edition: EditionBundle; unit: Unit }) {
  const units = unitsOf(edition)
  const at = units.findIndex(({ id }) => id === unit.id)
  const last = units[at - 1]
  const next = units[at + 1]
  const figure = next && strongest(edition, figuresIn(edition, cardsOf(next)))
  return (
    <>
      {next && (
        <Neighbour edition={edition} unit={next} side="next">
          {figure && <Text className="step__name">{figureSentence(figure)}</Text>}
        </Neighbour>
      )}
      {last && <Neighbour edition={edition} unit={last} side="last" />}
    </>
  )
}

const names = { next: '下一节', last: '上一节' }

interface NeighbourProps {
  edition: EditionBundle
  unit: Unit
  side: keyof typeof names
  children?: ReactNode
}

function Neighbour({ edition, unit, side, children }: NeighbourProps) {
  return (
    <PanelLink
      to="section"
      query={{ e: edition.id, s: unit.id }}
      replace
      className={`step step--${side}`}
    >
      <Text className="step__name">{names[side]}</Text>
      <Text className="step__title">{shortTitle(edition, unit.section)}</Text>
      {children}
    </PanelLink>
  )
}
