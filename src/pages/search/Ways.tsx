import { View } from '@tarojs/components'
import { Way } from '../../components/Way'
import type { EditionBundle } from '../../report/types'

/** Where else one may look: all that the report explains, and all that it counts. */
export function Ways({ edition: { id: e, terms, figures } }: { edition: EditionBundle }) {
  return (
    <View className="search__card search__card--ours search__ways">
      {terms.length > 0 && (
        <Way to="terms" query={{ e }} name="看全部名词" count={`${terms.length}个`} />
      )}
      {figures.length > 0 && (
        <Way to="figures" query={{ e }} name="看全部数字" count={`${figures.length}个`} />
      )}
      <Way to="quiz" query={{ e }} name="去题库选题" />
    </View>
  )
}
