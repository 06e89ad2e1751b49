import { Text, View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { Link } from '../../components/Link'
import { Panel } from '../../components/Panel'
import { useProgress } from '../../reader/reading'
import { findSection, shortTitle } from '../../report/outline'
import { firstSentence } from '../../report/sentence'
import type { EditionBundle, Section, ShippedEdition } from '../../report/types'
import { KeptElsewhere } from './KeptElsewhere'

/** The sections that the reader keeps, newest first. */
export function Favourites({ edition }: { edition: ShippedEdition }) {
  const { favourites } = useProgress(edition.id)
  const sections = favourites.flatMap((id) => findSection(edition, id) ?? [])
  return (
    <Panel>
      <Heading level={2} className="mine__heading">
        收藏
      </Heading>
      {sections.length === 0 && (
        <View className="mine__note">还没有收藏。读到想留下的段落，点它下面的“收藏”。</View>
      )}
      {sections.map((section) => (
        <Link
          key={section.id}
          to="section"
          query={{ e: edition.id, s: section.id }}
          className="mine__row"
        >
          <Text className="mine__row-name">{nameOf(edition, section)}</Text>
          <Text className="mine__row-sentence">{firstSentence(section)}</Text>
        </Link>
      ))}
      {edition.name && <KeptElsewhere but={edition.id} />}
    </Panel>
  )
}

/** A section's heading as printed; where it has none, a name of ours that says so. */
function nameOf(edition: EditionBundle, section: Section): string {
  const { marker, title } = section
  return `${marker}${title || `${shortTitle(edition, section)}（编者拟题）`}`
}
