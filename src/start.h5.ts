/** What is done once before the app starts in a browser. */
import { keepAddressesClean } from './platform/browser/addressBar'
import { catchBack } from './platform/browser/back'
import { clearFirstText } from './platform/browser/firstText'
import { keepFocus } from './platform/browser/focus'
import { snackbar } from './platform/browser/snackbar'
import { watchUpdates } from './platform/updates/index.h5'
import { address, readAddress } from './report/address'
import { fromPath, toPath } from './report/path'

catchBack()
keepAddressesClean({
  toPath,
  fromPath,
  fromHash: (hash) => {
    const { screen, query } = readAddress(hash)
    return address(screen, query)
  },
})
keepFocus()
clearFirstText()
watchUpdates((accept) => snackbar('有新版本。', '现在更新', accept))
