import { BarTitle } from '../../components/BarTitle'
import { Coming } from '../../components/Coming'
import { ShareBar } from '../../components/ShareBar'
import { first } from '../../content/slots/first'
import { usePageShare } from '../../platform/share'
import { address } from '../../report/address'
import type { ShippedEdition } from '../../report/types'
import { Page, usePage } from '../Page'
import type { Opening } from '../useOpening'
import { About } from './About'
import { Favourites } from './Favourites'
import { OtherReports } from './OtherReports'
import { OwnRecord } from './OwnRecord'
import { Progress } from './Progress'
import { Settings } from './Settings'
import './index.css'

/** 我的: what the reader did and keeps, how the app looks, and what it is and is not. */
export default function MinePage() {
  const { edition, opening } = usePage(first)
  return (
    <Page what="这份报告" title="我的" tab="mine" className="mine" opening={opening}>
      {edition ? <Mine edition={edition} /> : opening?.isRefused && <Unopened opening={opening} />}
    </Page>
  )
}

/** What is the reader's own stays at hand where the report does not come. */
function Unopened({ opening }: { opening: Opening }) {
  return (
    <>
      <BarTitle>我的</BarTitle>
      <Coming {...opening} />
      <Settings />
      <OwnRecord />
    </>
  )
}

function Mine({ edition }: { edition: ShippedEdition }) {
  const shared = {
    title: `手机上读懂《${edition.meta.title}》`,
    path: address('home', { e: edition.id }),
  }
  usePageShare(shared)
  return (
    <>
      <BarTitle>我的</BarTitle>
      <Progress edition={edition} />
      <Favourites edition={edition} />
      <OtherReports edition={edition} />
      <Settings />
      <OwnRecord />
      <About edition={edition} whose={edition.whose} />
      <ShareBar shared={shared}>把这个应用分享给别人</ShareBar>
    </>
  )
}
