import { View } from '@tarojs/components'
import { Bar } from '../../components/Bar'
import { BeforeAfterBars } from '../../components/BeforeAfterBars'
import { Numeral } from '../../components/Numeral'
import { Panel } from '../../components/Panel'
import { PartsBar } from '../../components/PartsBar'
import { aria } from '../../platform/aria'
import { changesOf, partsOf } from '../../report/compare'
import { relatedWords } from '../../report/figureNotes'
import { figureSentence } from '../../report/figureWords'
import { shareOf100 } from '../../report/picture'
import type { EditionBundle, Figure } from '../../report/types'

/** The figure as printed, large, with what the report says of it by other figures, drawn. */
export function Drawn({ edition, figure }: { edition: EditionBundle; figure: Figure }) {
  const change = changesOf(edition).find(
    ({ figure: changed, statedBy }) => changed.id === figure.id || statedBy?.id === figure.id,
  )
  const parts = partsOf(edition).find(({ whole, parts }) =>
    [whole, ...parts].some(({ id }) => id === figure.id),
  )
  const of100 = shareOf100(figure)
  return (
    <Panel className="figure__card">
      <View {...aria({ role: 'img', label: figureSentence(figure) })}>
        <Numeral text={figure.text} />
      </View>
      {relatedWords(edition, figure).map((words) => (
        <View key={words} className="figure__note">
          {words}
        </View>
      ))}
      {change && <BeforeAfterBars change={change} year={edition.meta.year} />}
      {parts && <PartsBar parts={parts} />}
      {!change && of100 !== undefined && (
        <>
          <Bar of100={of100} />
          <View className="figure__note">从0画到100%</View>
        </>
      )}
    </Panel>
  )
}
