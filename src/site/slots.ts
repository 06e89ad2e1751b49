import { wordingOf } from '../quiz/find'
import { coverOf } from '../report/cover'
import type { Compiled } from '../report/types'
import { dataFiles, dataOf, firstFiles } from './data'
import { newestEdition } from './shipped'
import { soundTables } from './sounds'

/**
 * What a build is filled with, by the name of the slot (a module of src/content/slots). All that
 * grows with the number of editions is in files of its own instead.
 */
export const slots = {
  /** In a mini-program: the newest edition whole, in the main package. */
  first: newestEdition,
  /** The same as the tabs show it that open first. */
  cover: (compiled: Compiled) => {
    const { whose, ...newest } = coverOf(newestEdition(compiled))
    const said = { home: whose.home, about: '', picture: '' }
    return { ...newest, whose: said, askedAbout: [], alphabet: [], series: [] }
  },
  lawQuestions: ({ lawQuestions }: Compiled) => lawQuestions,
  lawTexts: ({ lawTexts }: Compiled) => lawTexts,
  nextSteps: ({ nextSteps }: Compiled) => nextSteps,
  /**
   * What the questions on law are found by. In WeChat one package cannot reach into another, and the
   * questions lie in the quiz's: all of them here as well would be 200 KB, the wordings are 75 (28
   * gzipped), and the stems alone 50, but then their number would not be that of the page that lists
   * them.
   */
  lawAsked: ({ lawQuestions }: Compiled) => ({
    wordings: lawQuestions.map(wordingOf),
    laws: [...new Set(lawQuestions.flatMap(({ basis }) => ('law' in basis ? [basis.law] : [])))],
  }),
  sounds: soundTables,
  /** What the app says of its content as a whole. */
  about: ({ signOff, editions }: Compiled) => ({ signOff, hasShelf: editions.length > 1 }),
  /** In a browser: the data files that the app knows without the shelf, by name. */
  files: (compiled: Compiled) => {
    const data = dataOf(compiled)
    return firstFiles(data, dataFiles(data))
  },
} satisfies Record<string, (compiled: Compiled) => unknown>

/** The slots of a mini-program's shell. In a browser's every edition is a file that is fetched. */
export const packageSlots = slotNames('files')

/** The slots of a browser's shell but `files`, whose value is known with the files themselves. */
export const siteSlots = slotNames('first', 'files')

type SlotName = keyof typeof slots

function slotNames(...without: SlotName[]): SlotName[] {
  return (Object.keys(slots) as SlotName[]).filter((name) => !without.includes(name))
}

/** What these slots are filled with. */
export function valuesOf(names: readonly SlotName[], compiled: Compiled): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, slots[name](compiled)]))
}
