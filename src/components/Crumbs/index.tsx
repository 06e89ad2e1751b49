import { Text, View } from '@tarojs/components'
import { reportWords } from '../../report/editionNames'
import type { Section, ShippedEdition } from '../../report/types'
import { Link } from '../Link'
import './index.css'

interface CrumbsProps {
  edition: ShippedEdition
  path: readonly Section[]
  /** Which of how many it is: 第8节，共9节. */
  place?: string
}

/** Where a page stands in the report, and the way home for those who arrived on it directly. */
export function Crumbs({ edition, path, place }: CrumbsProps) {
  const titles = path.map(({ marker, title }) => `${marker}${title}`).filter(Boolean)
  return (
    <View className="crumbs">
      <Link to="home" query={{ e: edition.id }} className="crumbs__home">
        {`${reportWords(edition)}首页`}
      </Link>
      {titles.length > 0 && <Text>{titles.join(' › ')}</Text>}
      {place && <Text className="crumbs__place">{place}</Text>}
    </View>
  )
}
