import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Heading } from '../../components/Heading'
import { Link } from '../../components/Link'
import { LitText } from '../../components/LitText'
import { Tap } from '../../components/Tap'
import type { Query, Screen } from '../../report/address'
import { fullTitle, pathTo, shortTitle } from '../../report/outline'
import type { Found, Hit } from '../../report/search'
import type { EditionBundle, Section } from '../../report/types'

interface ResultsProps {
  edition: EditionBundle
  found: Found
  typed: string
  onFollow: () => void
}

/** What was found, by kind, best first; each leads to where it stands. */
export function Results({ edition, found, typed, onFollow }: ResultsProps) {
  const e = edition.id
  const group = { typed, onFollow }
  return (
    <>
      <Group
        {...group}
        name="名词"
        first={2}
        ours
        rows={found.terms.map((hit) => ({
          hit,
          to: 'section',
          query: { e, s: hit.section.id, t: hit.found.id },
          where: `编者解释 · 见于${fullTitle(edition, hit.section)}`,
        }))}
      />
      <Group
        {...group}
        name="数字"
        first={4}
        rows={found.figures.map((hit) => ({
          hit,
          to: 'figure',
          query: { e, f: hit.found.id },
          where: fullTitle(edition, hit.section),
        }))}
      />
      <Group
        {...group}
        name="报告正文"
        first={6}
        rows={found.sections.map((hit) => ({
          hit,
          to: 'section',
          query: { e, s: hit.section.id, w: typed },
          where: partsAbove(edition, hit.section),
          marker: hit.section.title && hit.section.marker,
          isHeading: hit.section.title !== '',
        }))}
      />
    </>
  )
}

/** A thing that was found, as it is shown. */
interface Row {
  hit: Hit<unknown>
  to: Screen
  query: Query
  where: string
  marker?: string
  /** Its name is a heading of the report. */
  isHeading?: boolean
}

/** More than this nobody reads: another word narrows better. */
const MOST = 50

interface GroupProps {
  name: string
  /** How many are shown before the reader asks for more. */
  first: number
  /** The words are ours, not the report's. */
  ours?: boolean
  typed: string
  rows: readonly Row[]
  onFollow: () => void
}

function Group({ name, first, ours, typed, rows, onFollow }: GroupProps) {
  const [openedFor, setOpenedFor] = useState<string>()
  if (rows.length === 0) return null
  const shown = openedFor === typed ? MOST : first
  return (
    <View className="search__group">
      <Heading level={2} className="search__heading">
        {`${name} ${rows.length}处`}
      </Heading>
      <View className={`search__card ${ours ? 'search__card--ours' : ''}`}>
        {rows.slice(0, shown).map(({ hit, to, query, where, marker, isHeading }, at) => (
          <Link
            key={`${query.s}${query.f}${query.t}`}
            to={to}
            query={query}
            className="search__row"
            onFollow={onFollow}
          >
            {/* Of those that stand in one place the first says so: they follow upon each other. */}
            {where && where !== rows[at - 1]?.where && (
              <View className="search__where">{where}</View>
            )}
            <View className={`search__name ${isHeading ? 'search__name--heading' : ''}`}>
              {marker && <Text className="search__marker">{marker}</Text>}
              <LitText words={hit.name} />
            </View>
            {hit.excerpt && <LitText words={hit.excerpt} className="search__excerpt" />}
          </Link>
        ))}
      </View>
      {rows.length > shown &&
        (shown === MOST ? (
          <View className="search__where">{`只列出前${MOST}处，多写几个字可以找得更准。`}</View>
        ) : (
          <Tap className="search__more" onTap={() => setOpenedFor(typed)}>
            {`展开其余${Math.min(rows.length, MOST) - shown}处`}
          </Tap>
        ))}
    </View>
  )
}

/** The names of what a section stands in, outermost first. */
function partsAbove(edition: EditionBundle, section: Section): string {
  return pathTo(edition, section.id)
    .slice(0, -1)
    .map((part) => shortTitle(edition, part))
    .join(' › ')
}
