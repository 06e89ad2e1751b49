import { Page } from '../Page'

/** For an address that names no screen of ours. */
export default function MissingPage() {
  return <Page what="这个页面" />
}
