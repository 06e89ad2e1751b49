/** The generated files: the compiled editions and the modules through which the app takes them. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type {
  Contents,
  EditionBundle,
  LawTexts,
  NextSteps,
  Publisher,
  Question,
  QuestionBundle,
  WhoseApp,
} from '../report/types'
import { whoseApp } from '../report/whose'

/** An edition with its questions, and the sections that law questions belong to. */
export interface Bundled {
  edition: EditionBundle
  bundle: QuestionBundle
}

/** All that is compiled from a content folder. */
export interface Library {
  /** Newest first. */
  editions: readonly Bundled[]
  publisher: Publisher
  law: readonly Question[]
  texts: LawTexts
  nextSteps: NextSteps
}

/** The generated files, text by name, and the short hash over their data that is signed off. */
export function write({ editions, publisher, law, texts, nextSteps }: Library): {
  files: Map<string, string>
  signOff: string
} {
  const files = new Map<string, string>()
  for (const { edition, bundle } of editions) {
    files.set(`${edition.id}.json`, json(edition))
    files.set(`${edition.id}.questions.json`, json(bundle))
  }
  files.set('law.questions.json', json(law))
  files.set('law.texts.json', json(texts))
  files.set('law.next-steps.json', json(nextSteps))
  const reports = editions.map(({ edition }) => edition)
  files.set('publisher.words.json', json(whoseApp(publisher, reports)))
  const signOff = hashOf(files)
  const ids = reports.map(({ id }) => id)
  files.set('contents.json', json({ editions: ids, signOff }))
  files.set('index.ts', indexFile(ids))
  files.set('publisher.ts', PUBLISHER_FILE)
  files.set('questions.ts', questionsFile(ids))
  files.set('lawTexts.ts', LAW_TEXTS_FILE)
  files.set('nextSteps.ts', NEXT_STEPS_FILE)
  return { files, signOff }
}

function json(
  value:
    | EditionBundle
    | QuestionBundle
    | readonly Question[]
    | LawTexts
    | NextSteps
    | WhoseApp
    | Contents,
): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

const SIGN_OFF_LENGTH = 12

function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = sha256.create()
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const part of [name, '\0', content, '\0']) hash.update(utf8ToBytes(part))
  return bytesToHex(hash.digest()).slice(0, SIGN_OFF_LENGTH)
}

const HEAD = '// Written by `npm run bundle` from src/content; edit there, not here.\n'

function indexFile(ids: readonly string[]): string {
  const imports = ids.map((id, index) => `import edition${index} from './${id}.json'\n`).join('')
  return `${HEAD}import type { EditionBundle } from '../../report/types'
import contents from './contents.json'
${imports}
/** Newest first; questions are loaded apart. */
export const editions = [${ids.map((_, index) => `edition${index}`).join(', ')}] as unknown as EditionBundle[]

/** Short hash over the generated data, as printed when it was made: what the publisher signed off. */
export const { signOff } = contents
`
}

function questionsFile(ids: readonly string[]): string {
  const imports = ids
    .map((id, index) => `import edition${index} from './${id}.questions.json'\n`)
    .join('')
  const entries = ids
    .map((id, index) => `  '${id}': edition${index} as unknown as QuestionBundle,\n`)
    .join('')
  return `${HEAD}import type { Question, QuestionBundle } from '../../report/types'
${imports}import law from './law.questions.json'

export const questionsOf: Record<string, QuestionBundle> = {
${entries}}

export const lawQuestions = law as unknown as Question[]
`
}

const PUBLISHER_FILE = `${HEAD}import type { WhoseApp } from '../../report/types'
import words from './publisher.words.json'

/** Whose app it is, and what it says of that beside each edition. */
export const whose: WhoseApp = words
`

const LAW_TEXTS_FILE = `${HEAD}import type { LawTexts } from '../../report/types'
import texts from './law.texts.json'

/** The articles that questions cite, as published. */
export const lawTexts: LawTexts = texts
`

const NEXT_STEPS_FILE = `${HEAD}import type { NextSteps } from '../../report/types'
import steps from './law.next-steps.json'

/** What to do when a law's matter befalls one, by law. */
export const nextSteps = steps as NextSteps
`
