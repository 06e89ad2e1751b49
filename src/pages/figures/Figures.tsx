import { View } from '@tarojs/components'
import { useState } from 'react'
import { FigureRows } from '../../components/FigureRows'
import { ShareBar } from '../../components/ShareBar'
import { Tap } from '../../components/Tap'
import { Title } from '../../components/Title'
import { usePageShare } from '../../platform/share'
import { address } from '../../report/address'
import { figureNotes } from '../../report/figureNotes'
import { type Choice, chosen, groupsAtFirst, groupsOf, listed } from '../../report/groups'
import { unitsOf } from '../../report/outline'
import type { EditionBundle } from '../../report/types'
import { Kinds } from './Kinds'
import { Pictures } from './Pictures'
import { Places } from './Places'
import { Slots } from './Slots'

/** The figures that the reader chooses to look at, drawn or listed. */
export function Figures({ edition }: { edition: EditionBundle }) {
  const [choice, setChoice] = useState<Choice>({ filter: 'all' })
  const [look, setLook] = useState<'pictures' | 'list'>('pictures')
  /** Groups shown beyond those that the screen opens with, because the reader asked for them. */
  const [asked, setAsked] = useState(0)
  const shared = {
    title: `${edition.meta.title}里的${edition.figures.length}个数字`,
    path: address('figures', { e: edition.id }),
  }
  usePageShare(shared)
  const choose = (change: Partial<Choice>) => {
    setChoice({ ...choice, ...change })
    setAsked(0)
  }
  const lists = look === 'list' ? listed(edition, choice) : []
  const groups = look === 'pictures' ? chosen(edition, choice) : []
  const left = [...groups, ...lists]
  const shown = groupsAtFirst(left) + asked
  const next = left[shown]
  return (
    <>
      <View className="figures__head">
        <Title>报告里的数字</Title>
        <Tap
          className="figures__look"
          onTap={() => {
            setLook(look === 'list' ? 'pictures' : 'list')
            setAsked(0)
          }}
        >
          {look === 'list' ? '看图' : '看列表'}
        </Tap>
      </View>
      <Places edition={edition} chosen={choice.unit} onChoose={(unit) => choose({ unit })} />
      <Kinds edition={edition} choice={choice} onChoose={(filter) => choose({ filter })} />
      <View>
        {look === 'pictures' ? (
          <Slots key={look} ids={ids(groupsOf(edition))} shown={groups.slice(0, shown)}>
            {(group) => <Pictures edition={edition} group={group} />}
          </Slots>
        ) : (
          <Slots key={look} ids={ids(unitsOf(edition))} shown={lists.slice(0, shown)}>
            {(list) => (
              <FigureRows
                edition={edition.id}
                figures={list.figures}
                notesOf={(figure) => figureNotes(edition, figure)}
              />
            )}
          </Slots>
        )}
      </View>
      <View>
        {next && (
          <Tap className="figures__more" onTap={() => setAsked(asked + 1)}>
            {`接着看：${next.title}（${next.figures.length}个）`}
          </Tap>
        )}
        {left.length === 0 && (
          <View className="figures__none">
            这一节里没有这类数字。
            <Tap className="figures__more" onTap={() => choose({ filter: 'all', unit: undefined })}>
              看全部数字
            </Tap>
          </View>
        )}
      </View>
      <ShareBar shared={shared}>分享这些数字</ShareBar>
    </>
  )
}

const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id)
