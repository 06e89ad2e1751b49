import { Text, View } from '@tarojs/components'
import { Bar } from '../../components/Bar'
import { FigureValue } from '../../components/FigureValue'
import { Link } from '../../components/Link'
import { percent } from '../../components/percent'
import { type BeforeAfter, fullOfChange } from '../../report/compare'
import { beforeText, changeWords, figureSentence, whenWords } from '../../report/figureWords'
import { lengthOf } from '../../report/scale'
import type { EditionBundle } from '../../report/types'

/** A figure that changed: its bar, and below it, hatched, what it was before. */
export function ChangeRow({ edition, change }: { edition: EditionBundle; change: BeforeAfter }) {
  const { figure, before, after, printed } = change
  const full = fullOfChange(change)
  const earlier = `${whenWords(change, edition.meta.year).before} ${beforeText(change)}${printed ? '' : '，推算'}`
  const words = changeWords(change)
  return (
    <Link
      to="figure"
      query={{ e: edition.id, f: figure.id }}
      className="row"
      label={[figureSentence(figure), earlier, words].join('，')}
    >
      <Text className="row__name">{figure.label}</Text>
      <FigureValue figure={figure} />
      {full !== undefined && <Bar of100={lengthOf(after, full)} />}
      <View className="row__was">
        {full !== undefined && (
          <View className="row__before" style={percent(lengthOf(before, full))}>
            <Bar of100={100} kind="was" />
          </View>
        )}
        {earlier}
      </View>
      <Text className="row__note">{words}</Text>
    </Link>
  )
}
