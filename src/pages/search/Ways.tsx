import { Text, View } from '@tarojs/components'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import type { EditionBundle } from '../../report/types'

/** Where else one may look: all that the report explains, and all that it counts. */
export function Ways({ edition: { id: e, terms, figures } }: { edition: EditionBundle }) {
  return (
    <View className="search__card search__card--ours search__ways">
      {terms.length > 0 && (
        <Link to="terms" query={{ e }} className="search__way">
          <Text className="search__way-name">看全部名词</Text>
          <Text className="search__way-count">{`${terms.length}个`}</Text>
          <Icon name="next" />
        </Link>
      )}
      {figures.length > 0 && (
        <Link to="figures" query={{ e }} className="search__way">
          <Text className="search__way-name">看全部数字</Text>
          <Text className="search__way-count">{`${figures.length}个`}</Text>
          <Icon name="next" />
        </Link>
      )}
      <Link to="quiz" query={{ e }} className="search__way">
        <Text className="search__way-name">去题库选题</Text>
        <Icon name="next" />
      </Link>
    </View>
  )
}
