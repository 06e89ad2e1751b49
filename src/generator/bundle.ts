/** Compiles a content folder: every edition, the questions on law, and the words explained. */
import type {
  EditionBundle,
  LawTexts,
  NextSteps,
  Publisher,
  Question,
  Series,
  Whose,
} from '../report/types'
import { whoseOf } from '../report/whose'
import { ask } from './ask'
import { type BankFault, bankFaults } from './ask/bankFaults'
import { budgets } from './budgets'
import { type Compiled, compile } from './compile'
import { editorialFaults, withEditorial } from './editor/editorial'
import { Content, type FileDiagnostic, type Filed, type Folder } from './editor/files'
import {
  issuerFolders,
  noteMisnamed,
  noteUnused,
  reportIn,
  seriesPath,
  wellNamedEditions,
  withdrawnEditions,
} from './editor/folders'
import { isFolderOf } from './editor/issuers'
import { lawTextsOf, uncitedFaults } from './editor/lawTexts'
import { nextStepsFaults, nextStepsOf } from './editor/nextSteps'
import { publisherFaults } from './editor/publisher'
import {
  editorialSchema,
  type Glossary,
  glossarySchema,
  type LawQuestions,
  lawQuestionsSchema,
  lawsSchema,
  lawTextSchema,
  nextStepsSchema,
  publisherSchema,
  questionsSchema,
  seriesSchema,
} from './editor/schemas'
import { seriesOf } from './editor/series'
import { termsIn } from './editor/terms'
import { editionQuestionsOf, lawQuestionsOf, tieLaw } from './editor/written'
import type { Written } from './editor/yaml'
import { type Bundled, type Library, write } from './write'

/** The generated files by name, and every remark made on the way. */
export interface Output {
  /** Text by file name, empty when a remark is an error. */
  files: Map<string, string>
  remarks: FileDiagnostic[]
  /** Short hash over the generated data: what a publisher signs off. */
  signOff: string
  /** What was compiled, newest edition first; undefined when a remark is an error. */
  library: Library | undefined
  /** What is laid before the publisher, newest edition first, errors or not. */
  reviews: Review[]
  /** The questions on law and the next steps, as far as they could be made, errors or not. */
  law: Pick<Library, 'law' | 'nextSteps'>
}

/** An edition as it is reviewed: as readers get it, as far as the editor's files could be read. */
export interface Review extends Bundled, Pick<Compiled, 'account' | 'diagnostics'> {
  /** The edition without the editor's choices. */
  drafted: EditionBundle
  /** Remarks on the editor's files. */
  faults: FileDiagnostic[]
  /** What the app says beside it of whose it is. */
  whose: Whose
  /** Where its report lies in the folder. */
  path: string
  /** Those of its issuer's series that one of its figures is in. */
  series: Series[]
}

/** An edition before all of them are known. */
type Draft = Omit<Review, 'whose' | 'series'>

/**
 * Compiles a content folder: `editions/ID/…`, `issuers/NAME/series.yaml`, `law-questions/`, `articles/`, `laws.yaml`,
 * `next-steps.yaml`, `glossary.yaml` and `publisher.yaml`; of `withdrawn/ID/…` only that it is there.
 * Remarks name files by their path in the folder.
 */
export async function bundle(folder: Folder): Promise<Output> {
  const content = new Content(folder)
  const law = bundleLaw(content)
  const glossary = content.yaml('glossary.yaml', glossarySchema)?.value ?? []
  const drafts: Draft[] = []
  const ids = wellNamedEditions(content)
  for (const id of ids) {
    const review = await bundleEdition(content, id, law, glossary)
    if (review) drafts.push(review)
  }
  drafts.sort((a, b) => newestFirst(a.edition, b.edition))
  noteMisnamed(content, '', ['laws.yaml', NEXT_STEPS, 'glossary.yaml', PUBLISHER])
  for (const name of ['articles', 'law-questions']) noteMisnamed(content, name)
  const editions = drafts.map(({ edition, bundle }): Bundled => ({ edition, bundle }))
  const publisher = bundlePublisher(content, editions)
  const series = bundleSeries(content, ids, drafts)
  const reviews = drafts.map((draft): Review => {
    const { edition } = draft
    return {
      ...draft,
      whose: whoseOf(publisher, edition),
      series: seriesIn(edition, series.all),
      faults: [...draft.faults, ...series.faultsFor(edition)],
    }
  })
  const { remarks } = content
  const made = { remarks, reviews, law: { law: law.questions, nextSteps: law.nextSteps } }
  const failed = remarks.some(({ diagnostic }) => diagnostic.severity === 'error')
  if (failed) return { ...made, files: new Map(), signOff: '', library: undefined }
  const library = { editions, publisher, series: series.all, ...made.law, texts: law.texts }
  return { ...made, ...write(library), library }
}

function newestFirst(a: EditionBundle, b: EditionBundle): number {
  const when = ({ meta }: EditionBundle): string => meta.publishedOn ?? `${(meta.year ?? 0) + 1}`
  return when(b).localeCompare(when(a)) || a.id.localeCompare(b.id)
}

const PUBLISHER = 'publisher.yaml'

/** Whose app it is; nobody in particular's where no file says so. */
function bundlePublisher(content: Content, editions: readonly Bundled[]): Publisher {
  const written = content.yaml(PUBLISHER, publisherSchema)
  if (!written) return { kind: '其他' }
  const reports = editions.map(({ edition }) => edition)
  content.note(PUBLISHER, publisherFaults(written, reports))
  return written.value
}

/** All series of the folder, and what is remarked on those of an edition's issuer. */
interface AllSeries {
  all: Series[]
  faultsFor: (edition: EditionBundle) => FileDiagnostic[]
}

function bundleSeries(
  content: Content,
  ids: readonly string[],
  drafts: readonly Draft[],
): AllSeries {
  const compiled = drafts.map(({ edition }) => edition)
  const taken = new Map<string, string>()
  const all: Series[] = []
  const withdrawn = withdrawnEditions(content)
  for (const name of issuerFolders(content, ids, withdrawn)) {
    const path = seriesPath(name)
    const file = content.yaml(path, seriesSchema)
    if (!file) continue
    const made = seriesOf(name, file, { compiled: drafts, ids, withdrawn }, taken)
    content.note(path, made.faults)
    all.push(...made.series)
  }
  const faultsFor = (edition: EditionBundle): FileDiagnostic[] =>
    content.remarks.filter(({ file }) => {
      const name = /^issuers\/([^/]+)/u.exec(file)?.[1]
      return name !== undefined && isFolderOf(name, edition, compiled)
    })
  return { all, faultsFor }
}

function seriesIn({ id }: EditionBundle, series: readonly Series[]): Series[] {
  return series.filter(({ points }) => points.some(({ edition }) => edition === id))
}

const NEXT_STEPS = 'next-steps.yaml'

/** The questions on law, the files that they stand in, the articles that they cite, what to do next. */
interface LawBank {
  questions: Question[]
  texts: LawTexts
  nextSteps: NextSteps
  files: Filed<Written<LawQuestions>>[]
}

function bundleLaw(content: Content): LawBank {
  const laws = content.yaml('laws.yaml', lawsSchema)?.value ?? []
  const textFiles = content.yamls('articles', lawTextSchema)
  const files = content.yamls('law-questions', lawQuestionsSchema)
  const texts = lawTextsOf(textFiles.map(({ file }) => file.value))
  const questions = files.flatMap(({ path, file }) => {
    const made = lawQuestionsOf(file, laws, texts)
    content.note(path, made.faults)
    return made.questions
  })
  const written = content.yaml(NEXT_STEPS, nextStepsSchema)
  if (written) content.note(NEXT_STEPS, nextStepsFaults(written, texts))
  const nextSteps = nextStepsOf(written?.value ?? [])
  for (const { path, file } of textFiles)
    content.note(path, uncitedFaults(file, questions, nextSteps))
  const faults = bankFaults(questions)
  for (const { path, file } of files) {
    const own = new Set(file.value.questions.map(({ id }) => id))
    const ours = faults.filter(({ question = '' }) => own.has(question))
    noteBank(content, path, ours, file)
  }
  return { questions, texts, nextSteps, files }
}

/** One edition with its questions and remarks; undefined where its report is refused or missing. */
async function bundleEdition(
  content: Content,
  id: string,
  law: LawBank,
  glossary: Glossary,
): Promise<Draft | undefined> {
  const folder = `editions/${id}`
  const report = await compileReport(content, folder, id)
  if (!report) return undefined
  const { compiled, account, path } = report

  const editorialPath = `${folder}/editorial.yaml`
  const editorial = content.yaml(editorialPath, editorialSchema)
  if (editorial) content.note(editorialPath, editorialFaults(editorial, compiled))
  const terms = termsIn(compiled.sections, glossary)
  const drafted = { ...compiled, terms }
  const edition = editorial ? withEditorial(drafted, editorial.value) : drafted
  const unlabelled = new Set(
    edition.figures.filter(({ label }) => label === '').map(({ id }) => id),
  )
  content.note(
    path,
    report.onFigures.filter(({ figure = '' }) => unlabelled.has(figure)),
  )
  content.note(path, budgets(edition))

  const questionsPath = `${folder}/questions.yaml`
  const written = content.yaml(questionsPath, questionsSchema)
  const generated = ask(edition)
  const joined = written
    ? editionQuestionsOf(written, generated, ask(drafted), edition)
    : { questions: generated, faults: [] }
  content.note(questionsPath, joined.faults)
  noteBank(content, questionsPath, bankFaults(joined.questions, law.questions), written)

  const lawFiles = law.files.map(({ file }) => file.value)
  const bundle = { questions: joined.questions, law: tieLaw(lawFiles, edition.sections) }
  const remarks = content.remarks.filter(({ file }) => file.startsWith(`${folder}/`))
  return {
    edition,
    bundle,
    drafted,
    path,
    account,
    diagnostics: remarks.filter(({ file }) => file === path).map(({ diagnostic }) => diagnostic),
    faults: remarks.filter(({ file }) => file !== path),
  }
}

/**
 * An edition's report, compiled. What is amiss with it is noted, but for what is amiss with a
 * figure, which the editor may have mended.
 */
async function compileReport(content: Content, folder: string, id: string) {
  const path = reportIn(content, folder)
  const bytes = path && content.bytes(path)
  if (!bytes) return undefined
  noteUnused(content, folder, path)
  try {
    const { edition, account, diagnostics } = await compile(bytes, id)
    content.note(
      path,
      diagnostics.filter(({ figure }) => figure === undefined),
    )
    const onFigures = diagnostics.filter(({ figure }) => figure !== undefined)
    return { compiled: edition, account, path, onFigures }
  } catch (fault) {
    content.noteRefusal(path, fault)
    return undefined
  }
}

/** Notes faults of a bank at the questions that they are about. */
function noteBank(
  content: Content,
  path: string,
  faults: readonly BankFault[],
  file: Written<{ questions: { id: string }[] }> | undefined,
): void {
  const ids = file?.value.questions.map(({ id }) => id) ?? []
  const placed = faults.map(({ question, fault }) => {
    const index = ids.lastIndexOf(question ?? '')
    return fault(index < 0 ? undefined : file?.placeOf(['questions', index]))
  })
  content.note(path, placed)
}
