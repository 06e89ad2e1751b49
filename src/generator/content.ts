/** Compiles everything under src/content into the files of src/content/generated. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as v from 'valibot'
import { isAbout, makeBank } from '../quiz/bank'
import { mayLead } from '../report/neutrality'
import { unitsOf, walk } from '../report/outline'
import type { EditionBundle, LawTexts, Question, QuestionBundle } from '../report/types'
import { ask } from './ask'
import { type BankFault, bankFaults } from './bankFaults'
import { compile } from './compile'
import { type Diagnostic, error, Refusal } from './diagnostics'
import {
  type Editorial,
  editorialSchema,
  glossarySchema,
  type LawQuestions,
  lawQuestionsSchema,
  lawsSchema,
  lawTextSchema,
  questionsSchema,
  readYaml,
  type Written,
} from './editorial'
import { type LawTextFile, lawTextsOf, uncitedFaults } from './lawTexts'
import { termsIn } from './terms'
import { editionQuestionsOf, lawQuestionsOf, tieLaw } from './written'

/** A remark together with the file that it is about. */
export interface FileDiagnostic {
  file: string
  diagnostic: Diagnostic
}

/** The generated files by name, and every remark made on the way. */
export interface Output {
  /** Text by file name, empty when a remark is an error. */
  files: Map<string, string>
  remarks: FileDiagnostic[]
  /** Short hash over the generated data: what a publisher signs off. */
  signOff: string
}

const REPORTS = ['report.txt', 'report.html', 'report.htm', 'report.docx']

/** Reads a content folder (editions, law questions, laws and their articles, glossary) and compiles it. */
export async function compileContent(folder: string): Promise<Output> {
  const remarks: FileDiagnostic[] = []
  const yaml = async <Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
  ): Promise<Written<v.InferOutput<Schema>> | undefined> => {
    const file = join(folder, path)
    if (!existsSync(file)) return undefined
    return guarded(file, remarks, () => readYaml(readFileSync(file, 'utf8'), schema))
  }
  const note = (path: string, diagnostics: readonly Diagnostic[]): void => {
    for (const diagnostic of diagnostics) remarks.push({ file: join(folder, path), diagnostic })
  }

  const noteBank = (
    path: string,
    faults: readonly BankFault[],
    file: Written<{ questions: { id: string }[] }> | undefined,
  ): void => {
    const diagnostics = faults.map(({ question, fault }) => {
      const index = file?.value.questions.map(({ id }) => id).lastIndexOf(question ?? '') ?? -1
      return fault(index < 0 ? undefined : file?.placeOf(['questions', index]))
    })
    note(path, diagnostics)
  }

  const laws = (await yaml('laws.yaml', lawsSchema))?.value ?? []
  const glossary = (await yaml('glossary.yaml', glossarySchema))?.value ?? []
  const textFiles: { path: string; file: LawTextFile }[] = []
  for (const name of list(join(folder, 'articles'), '.yaml')) {
    const path = join('articles', name)
    const file = await yaml(path, lawTextSchema)
    if (file) textFiles.push({ path, file })
  }
  const texts = lawTextsOf(textFiles.map(({ file }) => file.value))
  const lawFiles: { path: string; file: Written<LawQuestions> }[] = []
  for (const name of list(join(folder, 'law-questions'), '.yaml')) {
    const path = join('law-questions', name)
    const file = await yaml(path, lawQuestionsSchema)
    if (file) lawFiles.push({ path, file })
  }
  const law = lawFiles.flatMap(({ path, file }) => {
    const { questions, faults } = lawQuestionsOf(file, laws, texts)
    note(path, faults)
    return questions
  })

  for (const { path, file } of textFiles) note(path, uncitedFaults(file, law))

  const lawFaults = bankFaults(law)
  for (const { path, file } of lawFiles) {
    const own = new Set(file.value.questions.map(({ id }) => id))
    noteBank(
      path,
      lawFaults.filter(({ question = '' }) => own.has(question)),
      file,
    )
  }

  const compiled: Compiled[] = []
  for (const id of list(join(folder, 'editions'), '')) {
    const report = REPORTS.find((name) => existsSync(join(folder, 'editions', id, name)))
    if (!report) {
      note(join('editions', id), [
        error('NO-REPORT', `这里没有报告原文，应有 ${REPORTS.join('、')} 之一。`),
      ])
      continue
    }
    const path = join('editions', id, report)
    const result = await guarded(join(folder, path), remarks, () =>
      compile(readFileSync(join(folder, path)), id),
    )
    if (!result) continue
    note(path, result.diagnostics)
    const { edition } = result
    edition.terms = termsIn(edition.sections, glossary)
    const editorialPath = join('editions', id, 'editorial.yaml')
    const editorial = await yaml(editorialPath, editorialSchema)
    if (editorial) {
      note(editorialPath, editorialFaults(editorial, edition))
      const { labels, ...rest } = editorial.value
      edition.editorial = rest
      for (const figure of edition.figures) figure.label = labels[figure.id] ?? figure.label
    }
    const questionsPath = join('editions', id, 'questions.yaml')
    const written = await yaml(questionsPath, questionsSchema)
    let questions = ask(edition)
    if (written) {
      const joined = editionQuestionsOf(written, questions, edition)
      note(questionsPath, joined.faults)
      questions = joined.questions
    }
    const bundle: QuestionBundle = {
      questions,
      law: tieLaw(
        lawFiles.map(({ file }) => file.value),
        edition.sections,
      ),
    }
    noteBank(questionsPath, bankFaults(questions, law), written)
    compiled.push({ edition, bundle })
  }

  const files = new Map<string, string>()
  const failed = remarks.some(({ diagnostic }) => diagnostic.severity === 'error')
  if (failed) return { files, remarks, signOff: '' }
  compiled.sort((a, b) => newestFirst(a.edition, b.edition))
  for (const { edition, bundle } of compiled) {
    files.set(`${edition.id}.json`, json(edition))
    files.set(`${edition.id}.questions.json`, json(bundle))
  }
  files.set('law.questions.json', json(law))
  files.set('law.texts.json', json(texts))
  const signOff = hashOf(files)
  const ids = compiled.map(({ edition }) => edition.id)
  files.set('index.ts', indexFile(compiled, law, signOff))
  files.set('questions.ts', questionsFile(ids))
  files.set('lawTexts.ts', LAW_TEXTS_FILE)
  return { files, remarks, signOff }
}

/** Runs a step; a refusal becomes remarks on the file. */
async function guarded<T>(
  file: string,
  remarks: FileDiagnostic[],
  work: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await work()
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    for (const diagnostic of fault.diagnostics) remarks.push({ file, diagnostic })
    return undefined
  }
}

function list(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension) && !name.startsWith('.'))
    .sort()
}

/** Ids in editorial.yaml that the edition does not have, and leads that neutrality excludes. */
function editorialFaults(file: Written<Editorial>, edition: EditionBundle): Diagnostic[] {
  const faults: Diagnostic[] = []
  const sections = [...walk(edition.sections)]
  for (const [index, id] of file.value.lead.entries()) {
    const place = file.placeOf(['lead', index])
    const figure = edition.figures.find((candidate) => candidate.id === id)
    if (!figure) faults.push(error('FIGURE', `报告里没有编号为 ${id} 的数据。`, place))
    else if (!mayLead(edition, figure))
      faults.push(
        error(
          'NEUTRALITY',
          `数据 ${id} 所在的一段讲领导人、党的会议或指导思想，不放在首页。`,
          place,
        ),
      )
  }
  for (const id of Object.keys(file.value.labels))
    if (!edition.figures.some((figure) => figure.id === id))
      faults.push(error('FIGURE', `报告里没有编号为 ${id} 的数据。`, file.placeOf(['labels', id])))
  for (const id of Object.keys(file.value.shortTitles))
    if (!sections.some((section) => section.id === id))
      faults.push(
        error('SECTION', `报告里没有编号为 ${id} 的一节。`, file.placeOf(['shortTitles', id])),
      )
  return faults
}

function newestFirst(a: EditionBundle, b: EditionBundle): number {
  const when = ({ meta }: EditionBundle): string => meta.publishedOn ?? `${(meta.year ?? 0) + 1}`
  return when(b).localeCompare(when(a)) || a.id.localeCompare(b.id)
}

function json(value: EditionBundle | QuestionBundle | Question[] | LawTexts): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(name).update('\0').update(content).update('\0')
  return hash.digest('hex').slice(0, SIGN_OFF_LENGTH)
}

const SIGN_OFF_LENGTH = 12
const HEAD = '// Written by `npm run bundle` from src/content; edit there, not here.\n'

interface Compiled {
  edition: EditionBundle
  bundle: QuestionBundle
}

/** Ids of the reading units that at least one question is about. */
function askedAbout({ edition, bundle }: Compiled, law: readonly Question[]): string[] {
  const questions = [...makeBank(bundle, law).values()]
  return unitsOf(edition)
    .map(({ id }) => id)
    .filter((id) => questions.some((question) => isAbout(question, [id])))
}

function indexFile(
  compiled: readonly Compiled[],
  law: readonly Question[],
  signOff: string,
): string {
  const ids = compiled.map(({ edition }) => edition.id)
  const asked = compiled.map((one) => `  '${one.edition.id}': ${quoted(askedAbout(one, law))},\n`)
  const imports = ids.map((id, index) => `import edition${index} from './${id}.json'\n`).join('')
  return `${HEAD}import type { EditionBundle } from '../../report/types'
${imports}
/** Newest first; questions are loaded apart. */
export const editions = [${ids.map((_, index) => `edition${index}`).join(', ')}] as unknown as EditionBundle[]

/** The sections of each edition that questions are about, as reading units. */
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

const LAW_TEXTS_FILE = `${HEAD}import type { LawTexts } from '../../report/types'
import texts from './law.texts.json'

/** The articles that questions cite, as published. */
export const lawTexts: LawTexts = texts
`
