import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Heading } from '../../components/Heading'
import { Link } from '../../components/Link'
import { LitText } from '../../components/LitText'
import { Tap } from '../../components/Tap'
import type { Query, Screen } from '../../report/address'
import { pathTo, shortTitle } from '../../report/outline'
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
  const row = (hit: Hit<unknown>, to: Screen, query: Query, where: string, marker = '') => (
    <Link
      key={`${query.s}${query.f}${query.t}`}
      to={to}
      query={query}
      className="search__row"
      onFollow={onFollow}
    >
      <View className="search__name">
        {marker && <Text className="search__marker">{marker}</Text>}
        <LitText words={hit.name} />
      </View>
      {hit.excerpt && <LitText words={hit.excerpt} className="search__excerpt" />}
      {where && <View className="search__where">{where}</View>}
    </Link>
  )
  return (
    <>
      <Group name="名词" first={2} typed={typed}>
        {found.terms.map((hit) =>
          row(
            hit,
            'section',
            { e, s: hit.section.id, t: hit.found.id },
            `解释非报告原文 · 见于${nameOf(edition, hit.section)}`,
          ),
        )}
      </Group>
      <Group name="数字" first={4} typed={typed}>
        {found.figures.map((hit) =>
          row(hit, 'figure', { e, f: hit.found.id }, nameOf(edition, hit.section)),
        )}
      </Group>
      <Group name="报告正文" first={6} typed={typed}>
        {found.sections.map((hit) =>
          row(
            hit,
            'section',
            { e, s: hit.section.id, w: typed },
            partsAbove(edition, hit.section),
            hit.section.title && hit.section.marker,
          ),
        )}
      </Group>
    </>
  )
}

/** More than this nobody reads: another word narrows better. */
const MOST = 50

interface GroupProps {
  name: string
  /** How many are shown before the reader asks for more. */
  first: number
  typed: string
  children: ReactNode[]
}

function Group({ name, first, typed, children }: GroupProps) {
  const [openedFor, setOpenedFor] = useState<string>()
  if (children.length === 0) return null
  const shown = openedFor === typed ? MOST : first
  return (
    <View className="search__group">
      <Heading level={2} className="search__heading">
        {`${name} ${children.length}`}
      </Heading>
      {children.slice(0, shown)}
      {children.length > shown &&
        (shown === MOST ? (
          <View className="search__where">{`只列出前${MOST}处，多写几个字可以找得更准。`}</View>
        ) : (
          <Tap className="search__more" onTap={() => setOpenedFor(typed)}>
            {`再看${Math.min(children.length, MOST) - shown}处`}
          </Tap>
        ))}
    </View>
  )
}

function nameOf(edition: EditionBundle, section: Section): string {
  return `${section.marker}${section.title || shortTitle(edition, section)}`
}

/** The names of what a section stands in, outermost first. */
function partsAbove(edition: EditionBundle, section: Section): string {
  return pathTo(edition, section.id)
    .slice(0, -1)
    .map((part) => shortTitle(edition, part))
    .join(' › ')
}
