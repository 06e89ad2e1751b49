import { editions } from '../../../content/generated'
import { Page, usePage } from '../../Page'

/** 名词解释: every term of an edition, with its meaning and where the report uses it. */
export default function TermsPage() {
  const { edition } = usePage(editions)
  return (
    <Page what="这份报告" title="名词解释">
      {edition && edition.terms.map(({ id, name }) => name)}
    </Page>
  )
}
