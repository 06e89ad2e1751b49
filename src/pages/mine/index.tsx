import { BarTitle } from '../../components/BarTitle'
import { ShareBar } from '../../components/ShareBar'
import { about } from '../../content/slots/about'
import { first } from '../../content/slots/first'
import { usePageShare } from '../../platform/share'
import { address } from '../../report/address'
import type { ShippedEdition } from '../../report/types'
import { openedShelf, openShelf } from '../library'
import { Page, usePage } from '../Page'
import { useOpening } from '../useOpening'
import { About } from './About'
import { EditionChoice } from './EditionChoice'
import { Favourites } from './Favourites'
import { OwnRecord } from './OwnRecord'
import { Progress } from './Progress'
import { Settings } from './Settings'
import './index.css'

/** 我的: what the reader did and keeps, how the app looks, and what it is and is not. */
export default function MinePage() {
  const { edition, opening } = usePage(first)
  return (
    <Page what="这份报告" title="我的" tab="mine" className="mine" opening={opening}>
      {edition && <Mine edition={edition} />}
    </Page>
  )
}

function Mine({ edition }: { edition: ShippedEdition }) {
  const shared = {
    title: `手机上读懂《${edition.meta.title}》`,
    path: address('home', { e: edition.id }),
  }
  usePageShare(shared)
  const wanted = about.hasShelf ? 'shelf' : undefined
  const { thing: shelf } = useOpening('全部报告', wanted, openedShelf(), openShelf)
  return (
    <>
      <BarTitle>我的</BarTitle>
      <Progress edition={edition} />
      <Favourites edition={edition} />
      {shelf && (
        <EditionChoice editions={shelf.flatMap(({ editions }) => editions)} shown={edition.id} />
      )}
      <Settings />
      <OwnRecord />
      <About edition={edition} whose={edition.whose} />
      <ShareBar shared={shared}>把这个应用分享给别人</ShareBar>
    </>
  )
}
