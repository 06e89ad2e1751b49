/** All that the page says of each figure. */
import { checksum } from '../../../report/checksum'
import { leadFigures } from '../../../report/compare'
import { groupBy } from '../../../report/groupBy'
import { mayLead } from '../../../report/neutrality'
import { findParagraph } from '../../../report/outline'
import { sentenceAround } from '../../../report/sentence'
import { headWords } from '../../../report/tableWords'
import type { EditionBundle, Figure, Span } from '../../../report/types'
import type { Diagnostic } from '../../ground/diagnostics'
import type { Changes } from '../changes'
import { doubtsOf } from '../doubts'

/** A figure as it is laid before the publisher. */
export interface Entry {
  figure: Figure
  /** Counts from 1 through the whole report. */
  number: number
  /** Stays while text, label and sentence do, wherever the figure moves. */
  sum: string
  sentence: Span
  /** What the sentence stands under in a table. */
  heads: string
  /** Why it should be looked at first. */
  reasons: string[]
  /** The program's label, where the editor wrote another. */
  drafted?: string
  lead?: 'home' | 'card'
  mayLead: boolean
  /** It was not there when the report was signed last, or was called otherwise. */
  isNew: boolean
}

interface Sources {
  edition: EditionBundle
  drafted: EditionBundle
  diagnostics: readonly Diagnostic[]
  changes?: Changes
}

/** An entry for each figure, in the report's order. */
export function entriesOf({ edition, drafted, diagnostics, changes }: Sources): Entry[] {
  const labels = new Map(drafted.figures.map(({ id, label }) => [id, label]))
  const reasons = reasonsOf(edition, diagnostics)
  const leads = leadFigures(edition).map(({ id }) => id)
  const fresh = new Set(changes?.figures.filter(({ kind }) => kind !== 'gone').map(({ id }) => id))
  const seen = new Map<string, number>()
  return edition.figures.map((figure, index) => {
    const paragraph = findParagraph(edition, figure.paragraphId)
    const sentence = sentenceAround(paragraph ?? { id: figure.paragraphId, text: '' }, figure)
    const words = paragraph?.text.slice(sentence.start, sentence.end)
    const heads = headWords(edition, figure.paragraphId)
    const says = JSON.stringify([figure.text, figure.label, heads, words])
    const times = seen.get(says) ?? 0
    seen.set(says, times + 1)
    const program = labels.get(figure.id)
    const place = leads.indexOf(figure.id)
    return {
      figure,
      number: index + 1,
      sum: checksum(`${says}${times}`),
      sentence,
      heads,
      reasons: reasons.get(figure.id) ?? [],
      ...(program !== undefined && program !== figure.label && { drafted: program }),
      ...(place >= 0 && { lead: place === 0 ? 'home' : 'card' }),
      mayLead: mayLead(edition, figure),
      isNew: fresh.has(figure.id),
    }
  })
}

/**
 * What makes each figure doubtful: what it says itself, and what was remarked on it. That it has no
 * label is told by the first.
 */
function reasonsOf(
  edition: EditionBundle,
  diagnostics: readonly Diagnostic[],
): Map<string, string[]> {
  const doubts = doubtsOf(edition)
  const remarks = groupBy(
    diagnostics.filter(({ code }) => code !== 'NO-LABEL'),
    ({ figure = '' }) => figure,
  )
  return new Map(
    edition.figures.map(({ id }) => {
      const remarked = (remarks.get(id) ?? []).map(({ message }) => message)
      return [id, [...new Set([...(doubts.get(id) ?? []), ...remarked])]]
    }),
  )
}
