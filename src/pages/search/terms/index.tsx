import { Text, View } from '@tarojs/components'
import { Crumbs } from '../../../components/Crumbs'
import { Heading } from '../../../components/Heading'
import { Icon } from '../../../components/Icon'
import { Link } from '../../../components/Link'
import { ShareBar } from '../../../components/ShareBar'
import { Title } from '../../../components/Title'
import { first } from '../../../content/slots/first'
import { usePageShare } from '../../../platform/share'
import { address } from '../../../report/address'
import { findSection, fullTitle, sectionIdOf } from '../../../report/outline'
import type { EditionBundle, ShippedEdition, Term } from '../../../report/types'
import { Page, usePage } from '../../Page'
import './index.css'

/** 名词解释: every term of an edition, with its meaning and where the report uses it. */
export default function TermsPage() {
  const { edition, opening } = usePage(first)
  return (
    <Page what="这份报告" title="名词解释" opening={opening}>
      {edition && <Terms edition={edition} />}
    </Page>
  )
}

function Terms({ edition }: { edition: ShippedEdition }) {
  const { id: e, terms, meta, alphabet } = edition
  const shared = {
    title: `《${meta.title}》里的${terms.length}个名词，都有白话解释`,
    path: address('terms', { e }),
  }
  usePageShare(shared)
  return (
    <>
      <Crumbs edition={edition} path={[]} />
      <Title>{`报告里的${terms.length}个名词`}</Title>
      <View className="terms__note">编者解释，非报告原文。按拼音排列。</View>
      <Link to="search" query={{ e }} className="terms__search">
        <Icon name="search" />
        <Text className="terms__search-name">搜索</Text>
      </Link>
      {alphabet.map(([letter, places]) => (
        <View key={letter}>
          <Heading level={2} className="terms__initial">
            {letter}
          </Heading>
          <View className="terms__letter">
            {places.map((place) => {
              const term = terms[place]
              return term && <Explained key={term.id} edition={edition} term={term} />
            })}
          </View>
        </View>
      ))}
      <ShareBar shared={shared}>分享这些名词</ShareBar>
    </>
  )
}

/** A term: what it means, who says so, and where the report uses it, which a tap opens. */
function Explained({ edition, term }: { edition: EditionBundle; term: Term }) {
  const { id, name, meaning, source, places } = term
  const section = findSection(edition, sectionIdOf(places[0]?.paragraphId ?? ''))
  if (!section) return null
  const where = fullTitle(edition, section)
  return (
    <Link to="section" query={{ e: edition.id, s: section.id, t: id }} className="terms__term">
      <Heading level={3} className="terms__name">
        {name}
      </Heading>
      <View>{meaning}</View>
      {/* Most are the editors' own, as the page says above all of them. */}
      {source !== EDITORS && <View className="terms__source">{`依据：${source}`}</View>}
      <View className="terms__source">
        {`见于${where}${places.length > 1 ? `等${places.length}处` : ''}\u00A0›`}
      </View>
    </Link>
  )
}

/** As the glossary says that nobody is quoted. */
const EDITORS = '编者说明'
