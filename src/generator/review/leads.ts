/** The figures with which a new edition's home screen opens, until an editor chooses others. */
import { mayLead } from '../../report/neutrality'
import { sectionIdOf } from '../../report/outline'
import { idsInTables } from '../../report/tableWords'
import type { EditionBundle, Figure } from '../../report/types'
import { lacksOwner } from '../figures/labels/owner'

const LEADS = 4

/**
 * Figures fit for the home screen: changed shares first, then shares, then large counts. What stands
 * in a table is read beside its neighbours, and left for the editor to choose.
 */
export function leadsOf(edition: EditionBundle): Figure[] {
  const changed = new Set(edition.figures.flatMap(({ change }) => change?.of ?? []))
  const weigh = ({ id, kind, value, label }: Figure): number => {
    if (typeof value !== 'number' || label.length < 4 || label.length > 16 || lacksOwner(label))
      return 0
    if (changed.has(id)) return 1000 + value
    if (kind === 'percent') return 100 + value
    return kind === 'count' || kind === 'money' ? Math.log10(Math.max(1, value)) * 10 : 0
  }
  const cells = idsInTables(edition)
  const sections = new Set<string>()
  return edition.figures
    .filter(
      (figure) =>
        sectionIdOf(figure.paragraphId) !== 'intro' &&
        !cells.has(figure.paragraphId) &&
        mayLead(edition, figure) &&
        !figure.change?.of &&
        weigh(figure) > 0,
    )
    .sort((a, b) => weigh(b) - weigh(a))
    .filter(({ paragraphId }) => {
      const first = !sections.has(paragraphId)
      sections.add(paragraphId)
      return first
    })
    .slice(0, LEADS)
}
