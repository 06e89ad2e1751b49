import { AmongOthers } from '../../components/AmongOthers'
import { groupsOf } from '../../report/groups'
import type { EditionBundle, Figure } from '../../report/types'

/** Among fewer figures of its unit a figure's place says nothing. */
const FEWEST = 4

/** The figure among the others that are counted in its unit, where there are some. */
export function Others({ edition, figure }: { edition: EditionBundle; figure: Figure }) {
  const group = groupsOf(edition).find(
    ({ kind, unit, figures }) =>
      (kind === 'count' || kind === 'money') &&
      unit !== '' &&
      figures.length >= FEWEST &&
      figures.some(({ id }) => id === figure.id),
  )
  return group ? <AmongOthers edition={edition.id} figure={figure} group={group} /> : null
}
