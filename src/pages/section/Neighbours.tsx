import { Text } from '@tarojs/components'
import { Link } from '../../components/Link'
import { strongest } from '../../report/compare'
import { figureSentence } from '../../report/figureWords'
import { cardsOf, figuresIn, shortTitle, type Unit, unitsOf } from '../../report/outline'
import type { EditionBundle } from '../../report/types'

/** The next section, with the figure that says most about it, and the way back to the last. */
export function Neighbours({ edition, unit }: { edition: EditionBundle; unit: Unit }) {
  const units = unitsOf(edition)
  const at = units.findIndex(({ id }) => id === unit.id)
  const last = units[at - 1]
  const next = units[at + 1]
  const figure = next && strongest(edition, figuresIn(edition, cardsOf(next)))
  return (
    <>
      {next && (
        <Link
          to="section"
          query={{ e: edition.id, s: next.id }}
          instead
          className="section__step section__step--next"
        >
          <Text className="section__step-name">下一节</Text>
          <Text className="section__step-title">{shortTitle(edition, next.section)}</Text>
          {figure && <Text className="section__step-name">{figureSentence(figure)}</Text>}
        </Link>
      )}
      {last && (
        <Link
          to="section"
          query={{ e: edition.id, s: last.id }}
          instead
          className="section__step section__step--last"
        >
          <Text className="section__step-name">上一节</Text>
          <Text>{shortTitle(edition, last.section)}</Text>
        </Link>
      )}
    </>
  )
}
