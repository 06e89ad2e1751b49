import { changesOf } from './compare'
import { sentenceAround } from './sentence'
import type { EditionBundle, Figure, Paragraph, Slice } from './types'

/** A sentence up to here is quoted whole; of a longer one what holds the figure. */
const SHORT = 60
/** What says that the sentence goes on. */
const CUT = '……'

const OPENING = /[“‘（《「『(]/u
const CLOSING = /[”’）》」』)]/u

/**
 * The sentence of a figure, or of a long one the clauses that tell the figure: its own, the one that
 * states its change, and as many before it as its label needs to be found. The words are the
 * report's, to the letter; …… stands where the sentence goes on.
 */
export function shortQuote(edition: EditionBundle, paragraph: Paragraph, figure: Figure): string {
  const { text } = paragraph
  const sentence = sentenceAround(paragraph, figure)
  if (sentence.end - sentence.start <= SHORT) return text.slice(sentence.start, sentence.end)
  const clauses = clausesIn(text, sentence)
  const told = [figure, ...statedWith(edition, figure)]
  const holding = clauses.flatMap(({ start, end }, at) =>
    told.some((one) => one.start < end && one.end > start) ? at : [],
  )
  let first = Math.min(...holding)
  const last = Math.max(...holding)
  const from = (at: number) => clauses[at]?.start ?? sentence.start
  const end = clauses[last]?.end ?? sentence.end
  const name = figure.label.slice(0, 2)
  while (
    first > 0 &&
    !text.slice(from(first), end).includes(name) &&
    end - from(first - 1) <= SHORT
  )
    first--
  const before = first > 0 ? CUT : ''
  if (last === clauses.length - 1) return before + text.slice(from(first), sentence.end)
  return before + text.slice(from(first), end) + CUT
}

/** The figures of the same paragraph that state this one's change, or that it states. */
function statedWith(edition: EditionBundle, { id, paragraphId }: Figure): Figure[] {
  return changesOf(edition)
    .filter(({ figure, statedBy }) => figure.id === id || statedBy?.id === id)
    .flatMap(({ figure, statedBy }) => (statedBy ? [figure, statedBy] : [figure]))
    .filter((one) => one.paragraphId === paragraphId)
}

/** A sentence's clauses without the commas that part them; a comma inside brackets or quotes parts none. */
function clausesIn(text: string, { start, end }: Slice): Slice[] {
  const clauses: Slice[] = []
  let depth = 0
  let from = start
  for (let at = start; at < end; at++) {
    const char = text[at] ?? ''
    if (OPENING.test(char)) depth++
    else if (CLOSING.test(char)) depth = Math.max(0, depth - 1)
    else if (char === '，' && depth === 0 && !/\d，\d/.test(text.slice(at - 1, at + 2))) {
      clauses.push({ start: from, end: at })
      from = at + 1
    }
  }
  return [...clauses, { start: from, end }]
}
