import { type Diagnostic, warning } from '../ground/diagnostics'
import { type Line, placeOf } from '../ground/line'
import { isTitleAgain } from './title'

const SHORTEST_COPY = 20
const SHORTEST_COPY_LINES = 3

/**
 * The lines of a second copy of the body that follows the first, its title among them. It must
 * repeat the opening and go on to repeat all of it, so that a sentence said twice is never lost.
 */
export function secondCopy(
  body: readonly Line[],
  title: string,
): { lines: ReadonlySet<Line>; diagnostics: Diagnostic[] } {
  const none = { lines: new Set<Line>(), diagnostics: [] }
  const first = body.findIndex(({ text }) => text.length >= SHORTEST_COPY)
  const opening = body[first]
  if (!opening) return none
  const again = body.findIndex(({ text }, index) => index > first && text === opening.text)
  if (again < 0) return none
  let lead = 0
  while (lead < first && body[again - lead - 1]?.text === body[first - lead - 1]?.text) lead++
  const start = again - lead
  const copy = body.slice(start)
  // A copy is no longer than what it repeats: one line again and again is none.
  if (copy.length < SHORTEST_COPY_LINES || copy.length > start - first + lead) return none
  if (!copy.every(({ text }, index) => text === body[first - lead + index]?.text)) return none
  const titled = isTitleAgain(body[start - 1]?.text ?? '', title)
  return {
    lines: new Set(titled ? body.slice(start - 1) : copy),
    diagnostics: [
      warning(
        'DUPLICATE-BODY',
        '从这里起正文又重复了一遍，已略去重复的部分。请确认前面的一份是完整的。',
        placeOf(copy[0] as Line),
      ),
    ],
  }
}
