import { editions } from '#content'
import { whoseOf } from '#content/publisher'
import { BarTitle } from '../../components/BarTitle'
import { ShareBar } from '../../components/ShareBar'
import { usePageShare } from '../../platform/share'
import { address } from '../../report/address'
import type { EditionBundle } from '../../report/types'
import { Page, usePage } from '../Page'
import { About } from './About'
import { EditionChoice } from './EditionChoice'
import { Favourites } from './Favourites'
import { OwnRecord } from './OwnRecord'
import { Progress } from './Progress'
import { Settings } from './Settings'
import './index.css'

/** 我的: what the reader did and keeps, how the app looks, and what it is and is not. */
export default function MinePage() {
  const { edition } = usePage(editions)
  return (
    <Page what="这份报告" title="我的" tab="mine" className="mine">
      {edition && <Mine edition={edition} />}
    </Page>
  )
}

function Mine({ edition }: { edition: EditionBundle }) {
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
      <EditionChoice editions={editions} shown={edition.id} />
      <Settings />
      <OwnRecord />
      <About edition={edition} whose={whoseOf(edition)} />
      <ShareBar shared={shared}>把这个应用分享给别人</ShareBar>
    </>
  )
}
