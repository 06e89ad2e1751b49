import { NotFound } from '../../components/NotFound'
import { Screen } from '../../components/Screen'
import { useSettings } from '../../reader/settings'

/** For an address that names no screen of ours. */
export default function MissingPage() {
  return (
    <Screen look={useSettings()}>
      <NotFound what="这个页面" />
    </Screen>
  )
}
