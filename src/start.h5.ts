/** What is done once before the app starts in a browser. */

import { takePageData } from './pages/pageData'
import { attempt } from './platform/attempt'
import { keepAddressesClean } from './platform/browser/addressBar'
import { catchBack } from './platform/browser/back'
import { clearFirstText } from './platform/browser/firstText'
import { keepFocus } from './platform/browser/focus'
import { keepHistoryTrue } from './platform/browser/history'
import { watchPagesChange } from './platform/browser/opening'
import { countAsFiles } from './platform/browser/pageFiles'
import { snackbar } from './platform/browser/snackbar'
import { swallowStrayTaps } from './platform/browser/strayTaps'
import { address, readAddress } from './report/address'
import { fromPath, toPath } from './report/path'
import './platform/browser/slide.css'

swallowStrayTaps()
catchBack()
keepHistoryTrue()
keepAddressesClean({
  toPath,
  fromPath,
  fromHash: (hash) => {
    const { screen, query } = readAddress(hash)
    return address(screen, query)
  },
})
watchPagesChange()
countAsFiles(takePageData)
keepFocus()
clearFirstText()

// The first page comes first: what is kept for later is fetched when it is there.
window.addEventListener('load', () => attempt(offerUpdates()))

async function offerUpdates(): Promise<void> {
  const { watchUpdates } = await import('./platform/updates/index.h5')
  let putAway = () => {}
  await watchUpdates((accept) => {
    putAway()
    putAway = snackbar('有新版本。', '现在更新', accept)
  })
}
