import { Text, View } from '@tarojs/components'
import type { EditionBundle, Section } from '../../report/types'
import { Link } from '../Link'
import './index.css'

/** Where a page stands in the report, and the way home for those who arrived on it directly. */
export function Crumbs({ edition, path }: { edition: EditionBundle; path: readonly Section[] }) {
  const titles = path.map(({ marker, title }) => `${marker}${title}`).filter(Boolean)
  return (
    <View className="crumbs">
      <Link to="home" query={{ e: edition.id }} className="crumbs__home">
        报告首页
      </Link>
      {titles.length > 0 && <Text className="crumbs__path">{titles.join(' › ')}</Text>}
    </View>
  )
}
