/** Alternatives of one content, of which one is read (ISO/IEC 29500-3, 7.5). */
import { setAside } from './flow'
import { type Context, type State, textsIn } from './state'
import { elementsIn, ownText, type Xml } from './xml'

const SHOWS = /^(?:w:t|w:delText|m:t|a:t|pic:pic|c:chart|dgm:relIds|v:imagedata)$/u

/** Reads the first alternative with something to read; the others are copies of it, or told. */
export function readAlternate(
  state: State,
  alternate: Xml,
  context: Context,
  readAll: (state: State, elements: readonly Xml[], context: Context) => void,
): void {
  const taken = takenFrom(state, alternate, context)
  if (taken) readAll(state, elementsIn(taken), context)
}

/** The alternative that is read; what becomes of the others is noted. */
export function takenFrom(state: State, alternate: Xml, { flow }: Context): Xml | undefined {
  const branches = elementsIn(alternate).filter(
    ({ name }) => name === 'mc:Choice' || name === 'mc:Fallback',
  )
  const taken = (branches.length > 1 ? branches.find(holdsSomething) : undefined) ?? branches[0]
  if (!taken || branches.length === 1) return taken
  const shown = wordsIn(taken)
  for (const branch of branches.filter((one) => one !== taken)) {
    for (const element of textsIn(branch)) state.visited.add(element)
    const words = wordsIn(branch)
    if (words !== '') setAside(flow, shown.includes(words) ? 'copy' : 'UNREAD', words)
  }
  return taken
}

function holdsSomething(branch: Xml): boolean {
  return elementsIn(branch).some((element) => SHOWS.test(element.name) || holdsSomething(element))
}

function wordsIn(branch: Xml): string {
  return textsIn(branch).map(ownText).join('')
}
