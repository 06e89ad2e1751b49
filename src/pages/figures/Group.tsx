import { View } from '@tarojs/components'
import { useState } from 'react'
import { FigureRows } from '../../components/FigureRows'
import { Tap } from '../../components/Tap'
import { changesOf, partsOf } from '../../report/compare'
import { type FigureGroup, rowsAtFirst } from '../../report/groups'
import { barsWords, fullTrack } from '../../report/scale'
import type { EditionBundle } from '../../report/types'
import { ChangeRow } from './ChangeRow'
import { GroupHead } from './GroupHead'
import { WholeRow } from './WholeRow'

interface GroupProps {
  edition: EditionBundle
  group: FigureGroup
}

/** A group of figures, drawn as what they are, on a white card. */
export function Group({ edition, group }: GroupProps) {
  return (
    <>
      <GroupHead title={group.title} means={barsWords(edition, group)} />
      <View className="panel figures__card">
        <Rows edition={edition} group={group} />
      </View>
    </>
  )
}

function Rows({ edition, group }: GroupProps) {
  const { kind, figures } = group
  if (kind === 'change') {
    return changesOf(edition)
      .filter(({ figure, statedBy, printed }) =>
        [figure, statedBy, printed].some((one) => one && figures.includes(one)),
      )
      .map((change) => (
        <ChangeRow key={(change.statedBy ?? change.figure).id} edition={edition} change={change} />
      ))
  }
  if (kind === 'parts') {
    return partsOf(edition)
      .filter(({ whole, parts }) => [whole, ...parts].some((one) => figures.includes(one)))
      .map((parts) => <WholeRow key={parts.whole.id} edition={edition} parts={parts} />)
  }
  return <Figures edition={edition} group={group} />
}

/** The first of a group, and the others when asked for. */
function Figures({ edition, group }: GroupProps) {
  const [isOpen, setOpen] = useState(false)
  const { figures } = group
  const most = rowsAtFirst(group)
  const full = fullTrack(group)
  return (
    <>
      <FigureRows edition={edition.id} figures={figures.slice(0, most)} full={full} />
      <View>
        {isOpen && <FigureRows edition={edition.id} figures={figures.slice(most)} full={full} />}
      </View>
      <View>
        {!isOpen && most < figures.length && (
          <Tap className="figures__rest" onTap={() => setOpen(true)}>
            {`展开其余${figures.length - most}处`}
          </Tap>
        )}
      </View>
    </>
  )
}
