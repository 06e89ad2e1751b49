/** What is done once before the app starts in a browser. */
import { keepAddressesClean } from './platform/addressBar.h5'
import { clearFirstText } from './platform/firstText/index.h5'
import { offer } from './platform/offer/index.h5'
import { keepVersion } from './platform/version/index.h5'
import { fromPath, toPath } from './report/path'

keepAddressesClean({ toPath, fromPath })
clearFirstText()
keepVersion((accept) => offer('有新版本。', '现在更新', accept))
