import { Text, View } from '@tarojs/components'
import { type ReactNode, useMemo, useState } from 'react'
import { FigureMap, type Place } from '../../components/FigureMap'
import { FigureRows } from '../../components/FigureRows'
import { Heading } from '../../components/Heading'
import { Link } from '../../components/Link'
import { ShareBar } from '../../components/ShareBar'
import { Tap } from '../../components/Tap'
import { editions } from '../../content/generated'
import { usePageShare } from '../../platform/share'
import { address } from '../../report/address'
import { figureNotes } from '../../report/figureNotes'
import {
  type Choice,
  chosen,
  countOf,
  type FigureList,
  filterNames,
  filters,
  groupsAtFirst,
  groupsOf,
  listed,
} from '../../report/groups'
import { cardsOf, figuresIn, shortTitle, unitsOf } from '../../report/outline'
import type { EditionBundle } from '../../report/types'
import { Page, usePage } from '../Page'
import { Pictures } from './Pictures'
import './index.css'

/** 数据: every figure of the report, to look at rather than to read. */
export default function FiguresPage() {
  const { edition } = usePage(editions)
  return (
    <Page what="这份报告" title="报告里的数字" tab="figures" className="figures">
      {edition && <Figures key={edition.id} edition={edition} />}
    </Page>
  )
}

function Figures({ edition }: { edition: EditionBundle }) {
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
        <Heading level={1} className="figures__title">
          报告里的数字
        </Heading>
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

interface KindsProps {
  edition: EditionBundle
  choice: Choice
  onChoose: (filter: Choice['filter']) => void
}

/**
 * The kinds of figures to choose from, and how many of them the chosen section has; kinds that
 * the whole report has none of are left out.
 */
function Kinds({ edition, choice, onChoose }: KindsProps) {
  const { unit } = choice
  const offered = useMemo(
    () => filters.filter((filter) => countOf(edition, { filter }) > 0),
    [edition],
  )
  const counts = useMemo(
    () => offered.map((filter) => ({ filter, count: countOf(edition, { filter, unit }) })),
    [edition, offered, unit],
  )
  return (
    <View className="figures__chips">
      {counts.map(({ filter, count }) => (
        <Tap
          key={filter}
          className={`figures__chip ${filter === choice.filter ? 'figures__chip--on' : ''}`}
          choice={{ kind: 'radio', checked: filter === choice.filter }}
          onTap={() => onChoose(filter)}
        >
          {`${filterNames[filter]} ${count}`}
        </Tap>
      ))}
    </View>
  )
}

interface PlacesProps {
  edition: EditionBundle
  chosen?: string
  onChoose: (unit?: string) => void
}

/** Where in the report the figures stand: as a picture, and unfolded as a list to choose from. */
function Places({ edition, chosen, onChoose }: PlacesProps) {
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

function placesOf(edition: EditionBundle): Place[] {
  return unitsOf(edition).map((unit) => ({
    id: unit.id,
    name: shortTitle(edition, unit.section),
    figures: figuresIn(edition, cardsOf(unit)).length,
  }))
}

interface SlotsProps<T extends FigureList> {
  ids: readonly string[]
  shown: readonly T[]
  children: (list: T) => ReactNode
}

/**
 * Lists of figures, each in a place of its own that stays when the list goes: so a choice sends
 * WeChat what comes and goes, and not again what stays.
 */
function Slots<T extends FigureList>({ ids, shown, children }: SlotsProps<T>) {
  return (
    <>
      {ids.map((id) => {
        const list = shown.find((one) => one.id === id)
        return (
          <View key={id} className="figures__slot">
            {list && (
              <>
                <Heading level={2} className="figures__group">
                  {list.title}
                </Heading>
                {children(list)}
              </>
            )}
          </View>
        )
      })}
    </>
  )
}
