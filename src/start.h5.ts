/** What is done once before the app starts in a browser. */
import { keepAddressesClean } from './platform/browser/addressBar'
import { clearFirstText } from './platform/browser/firstText'
import { snackbar } from './platform/browser/snackbar'
import { watchUpdates } from './platform/updates/index.h5'
import { fromPath, toPath } from './report/path'

keepAddressesClean({ toPath, fromPath })
clearFirstText()
watchUpdates((accept) => snackbar('有新版本。', '现在更新', accept))
