import { Text } from '@tarojs/components'
import { FigureValue } from '../../components/FigureValue'
import { Link } from '../../components/Link'
import { PartsBar } from '../../components/PartsBar'
import type { Parts } from '../../report/compare'
import { figureSentence } from '../../report/figureWords'
import type { EditionBundle } from '../../report/types'

/** A whole and, on one bar, what it is made of. */
export function WholeRow({ edition, parts }: { edition: EditionBundle; parts: Parts }) {
  const { whole } = parts
  return (
    <Link
      to="figure"
      query={{ e: edition.id, f: whole.id }}
      className="row"
      label={`${figureSentence(whole)}，其中：${parts.parts.map(figureSentence).join('；')}`}
    >
      <Text className="row__name">{whole.label}</Text>
      <FigureValue figure={whole} />
      <PartsBar parts={parts} />
    </Link>
  )
}
