/** The generated files: the compiled editions and the modules through which the app takes them. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { isOwn, makeBank } from '../quiz/bank'
import { unitsOf } from '../report/outline'
import type {
  EditionBundle,
  LawTexts,
  NextSteps,
  Publisher,
  Question,
  QuestionBundle,
  Series,
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
  series: readonly Series[]
  law: readonly Question[]
  texts: LawTexts
  nextSteps: NextSteps
}

/** The generated files, text by name, and the short hash over their data that is signed off. */
export function write({ editions, publisher, series, law, texts, nextSteps }: Library): {
  files: Map<string, string>
  signOff: string
} {
  const files = new Map<string, string>()
  for (const { edition, bundle } of editions) {
    files.set(`${edition.id}.json`, json(edition))
    files.set(`${edition.id}.questions.json`, json(bundle))
  }
  files.set('series.json', json(series))
  files.set('law.questions.json', json(law))
  files.set('law.texts.json', json(texts))
  files.set('law.next-steps.json', json(nextSteps))
  const reports = editions.map(({ edition }) => edition)
  files.set('publisher.words.json', json(whoseApp(publisher, reports)))
  const signOff = hashOf(files)
  files.set('index.ts', indexFile(editions, law, signOff))
  files.set('publisher.ts', PUBLISHER_FILE)
  files.set('questions.ts', questionsFile(reports.map(({ id }) => id)))
  files.set('lawTexts.ts', LAW_TEXTS_FILE)
  files.set('nextSteps.ts', NEXT_STEPS_FILE)
  return { files, signOff }
}

function json(
  value:
    | EditionBundle
    | QuestionBundle
    | readonly Series[]
    | readonly Question[]
    | LawTexts
    | NextSteps
    | WhoseApp,
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

/**
 * Ids of the reading units that at least one question of the report's own is about: a law that is
 * merely named in passing makes no round on the section.
 */
function askedAbout({ edition, bundle }: Bundled, law: readonly Question[]): string[] {
  const questions = [...makeBank(bundle, law).values()]
  return unitsOf(edition)
    .map(({ id }) => id)
    .filter((id) => questions.some((question) => isOwn(question, [id])))
}

const HEAD = '// Written by `npm run bundle` from src/content; edit there, not here.\n'

function indexFile(
  editions: readonly Bundled[],
  law: readonly Question[],
  signOff: string,
): string {
  const ids = editions.map(({ edition }) => edition.id)
  const asked = editions.map((one) => `  '${one.edition.id}': ${quoted(askedAbout(one, law))},\n`)
  const imports = ids.map((id, index) => `import edition${index} from './${id}.json'\n`).join('')
  return `${HEAD}import type { EditionBundle } from '../../report/types'
${imports}
/** Newest first; questions are loaded apart. */
export const editions = [${ids.map((_, index) => `edition${index}`).join(', ')}] as unknown as EditionBundle[]

/** The sections of each edition that questions on the report are about, as reading units. */
export const askedAbout: Record<string, readonly string[]> = {
${asked.join('')}}

/** Short hash over the generated data, as printed when it was made: what the publisher signed off. */
export const signOff = '${signOff}'
`
}

const quoted = (ids: readonly string[]): string => `[${ids.map((id) => `'${id}'`).join(', ')}]`

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

const PUBLISHER_FILE = `${HEAD}import type { Whose, WhoseApp } from '../../report/types'
import words from './publisher.words.json'

/** Whose app it is. Called by the site alone, so that a phone gets no more than the editions' words. */
export const whose = (): WhoseApp => words

/** Whose app it is, as said beside an edition. */
export const whoseOf = ({ id }: { id: string }): Whose =>
  (words as WhoseApp).editions[id] as Whose
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
