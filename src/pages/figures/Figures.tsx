import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { BarTitle } from '../../components/BarTitle'
import { ShareBar } from '../../components/ShareBar'
import { Tap } from '../../components/Tap'
import { usePageShare } from '../../platform/share'
import { address } from '../../report/address'
import { type Choice, chosen, type FigureGroup, groupsOf, groupsWithin } from '../../report/groups'
import type { EditionBundle } from '../../report/types'
import { Group } from './Group'
import { Kinds } from './Kinds'
import { Places } from './Places'
import { Slots } from './Slots'
import { Table } from './Table'
import { Years } from './Years'

interface FiguresProps {
  edition: EditionBundle
  title: string
}

/** The figures that the reader chooses to look at, drawn or as one table. */
export function Figures({ edition, title }: FiguresProps) {
  const [choice, setChoice] = useState<Choice>({ kind: 'all' })
  const [isTable, setTable] = useState(false)
  /** How many looks at the groups are shown: one more each time that the reader asks. */
  const [looks, setLooks] = useState(1)
  const shared = {
    title: `${edition.meta.title}里的${edition.figures.length}个数字`,
    path: address('figures', { e: edition.id }),
  }
  usePageShare(shared)
  const choose = (change: Partial<Choice>) => {
    setChoice({ ...choice, ...change })
    setLooks(1)
  }
  const slots = useMemo(() => groupsOf(edition).map(({ id }) => id), [edition])
  const groups = useMemo(() => chosen(edition, choice), [edition, choice])
  const shown = groups.slice(0, groupsWithin(groups, looks))
  const left = isTable ? 0 : figuresOf(groups) - figuresOf(shown)
  return (
    <>
      <BarTitle>{title}</BarTitle>
      <Kinds edition={edition} choice={choice} onChoose={(kind) => choose({ kind })} />
      <Places edition={edition} chosen={choice.unit} onChoose={(unit) => choose({ unit })}>
        <Tap className="figures__tool" onTap={() => setTable(!isTable)}>
          {isTable ? '看图' : '列表'}
        </Tap>
      </Places>
      <View>
        {!isTable && <Years edition={edition} figures={groups.flatMap((one) => one.figures)} />}
      </View>
      <Slots ids={slots} shown={isTable ? [] : shown}>
        {(group) => <Group edition={edition} group={group} />}
      </Slots>
      <View>{isTable && <Table edition={edition} choice={choice} />}</View>
      <View>
        {left > 0 && (
          <Tap className="figures__more" onTap={() => setLooks(looks + 1)}>
            {`继续看，还有${left}个数字`}
          </Tap>
        )}
        {groups.length === 0 && (
          <View className="figures__none">
            这一节里没有这类数字。
            <Tap className="figures__more" onTap={() => choose({ kind: 'all', unit: undefined })}>
              看全部数字
            </Tap>
          </View>
        )}
      </View>
      <ShareBar shared={shared}>分享这些数字</ShareBar>
    </>
  )
}

function figuresOf(groups: readonly FigureGroup[]): number {
  return groups.reduce((sum, { figures }) => sum + figures.length, 0)
}
