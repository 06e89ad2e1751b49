import { View } from '@tarojs/components'
import { BarTitle } from '../../components/BarTitle'
import { ShareBar } from '../../components/ShareBar'
import { usePageShare } from '../../platform/share'
import { useSettings } from '../../reader/settings'
import { address } from '../../report/address'
import { countOf, newestOn, readOn, shelfTitle } from '../../report/shelf'
import type { Shelf } from '../../report/types'
import { editionShownLast, openedShelf, openShelf } from '../library'
import { Page } from '../Page'
import { useAsked } from '../scanned'
import { useOpening } from '../useOpening'
import { Issuers } from './Issuers'
import './index.css'

/** 全部报告: every edition by issuer and year, to read another one. */
export default function ShelfPage() {
  const { query } = useAsked()
  const { thing: shelf, opening } = useOpening('全部报告', 'shelf', openedShelf(), openShelf)
  return (
    <Page what="全部报告" title="全部报告" opening={opening}>
      {shelf && <Shelves shelf={shelf} asked={query.e} />}
    </Page>
  )
}

/**
 * `asked` is the edition that the reader comes from, where that is known; who goes back to this address
 * may have read another one since.
 */
function Shelves({ shelf, asked }: { shelf: Shelf; asked?: string }) {
  const { edition: chosen, choose } = useSettings()
  const shared = { title: shelfTitle(shelf), path: address('shelf') }
  usePageShare(shared)
  // Who wants the newest wants next year's, too.
  const onOpen = (id: string) => choose({ edition: id === newestOn(shelf) ? undefined : id })
  return (
    <>
      <BarTitle>全部报告</BarTitle>
      <View className="shelf__note">
        {countOf(shelf) > 1 ? '点年份打开那年的报告，以后也先看到它。' : '现在只有这一份报告。'}
      </View>
      <Issuers
        shelf={shelf}
        read={readOn(shelf, editionShownLast(), asked, chosen)}
        onOpen={onOpen}
      />
      <ShareBar shared={shared}>分享全部报告</ShareBar>
    </>
  )
}
