/** The content folder as the commands see it: read, compiled, and held against what was compiled. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { bundle, type Output, type Review } from '../../src/generator/bundle'
import type { FileDiagnostic, Folder } from '../../src/generator/editor/files'
import { nearest } from '../../src/generator/editor/nearest'
import { formatDiagnostic } from '../../src/generator/ground/diagnostics'
import type { Compiled } from '../../src/report/types'
import { compiledFrom } from '../../src/site/compiled'
import { Misuse } from './arguments'
import { hashOf, readFolder, stale } from './folder'

const ROOT = resolve(__dirname, '../..')

/** Where the publisher's files lie; the commands take another folder by `--content`. */
export const CONTENT = join(ROOT, 'src/content')

/** A content folder and what comes of it. */
export interface Made extends Output {
  /** The folder on the disk. */
  content: string
  /** The files that it is made of. */
  folder: Folder
}

export { WITHDRAWN } from '../../src/generator/editor/folders'

const GENERATED = 'generated'

/** The files of a content folder that people put there. */
export function readContent(content: string): Folder {
  return readFolder(content, [GENERATED])
}

/** Reads and compiles a content folder. */
export function make(content: string): Promise<Made> {
  return makeOf(content, readContent(content))
}

/** Compiles what would lie in a content folder. */
export async function makeOf(content: string, folder: Folder): Promise<Made> {
  return { ...(await bundle(folder)), content, folder }
}

/** What is laid before the publisher of an edition; undefined where its report cannot be compiled. */
export function reviewOf({ reviews }: Output, id: string): Review | undefined {
  return reviews.find(({ edition }) => edition.id === id)
}

/** The same of an edition that can be compiled. */
export function editionIn(made: Output, id: string): Review {
  const review = reviewOf(made, id)
  if (!review) throw new Error(`no edition ${id}`)
  return review
}

/** Where the compiled files of a content folder lie. */
export function generatedIn(content: string): string {
  return join(content, GENERATED)
}

/** Compiled files that are not what the content gives now. */
export function staleIn({ content, files }: Made): string[] {
  return stale(generatedIn(content), files)
}

/** What lies compiled in a folder: the tests' content, or a content folder's own (`generatedIn`). */
export function compiledIn(generated: string): Compiled {
  const texts = [...readFolder(generated)].map(
    ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
  )
  return compiledFrom(new Map(texts))
}

/** Throws where what was compiled, which is what is built, is not what a content folder says. */
export async function requireCompiled(content: string): Promise<void> {
  if (isKnownCompiled(content)) return
  const made = await make(content)
  const errors = errorsIn(made.remarks)
  tellAll(content, errors)
  if (errors.length > 0)
    throw new Error(
      `没有构建：${shown(content)} 里有 error，见上面。请先改好，运行 npm run bundle，再构建。`,
    )
  const names = staleIn(made)
  if (names.length > 0)
    throw new Error(
      `没有构建：${shown(content)} 改过，还没有编译（${names.join('、')} 不是最新的）。请先运行 npm run bundle，再构建。`,
    )
  noteCompiled(content)
}

/** What was last found compiled, as a hash: to compile it again only to see that takes seconds. */
const FOUND = join(ROOT, '.cache/compiled')

/** All that decides what the compiler gives, beside the content. */
const DECIDES = ['src/generator', 'src/report', 'src/quiz']

function isKnownCompiled(content: string): boolean {
  return existsSync(FOUND) && readFileSync(FOUND, 'utf8') === stateOf(content)
}

/** Notes that a content folder is compiled as it is now. */
export function noteCompiled(content: string): void {
  mkdirSync(dirname(FOUND), { recursive: true })
  writeFileSync(FOUND, stateOf(content))
}

function stateOf(content: string): string {
  const generated = generatedIn(content)
  const compiled = existsSync(generated) ? [readFolder(generated)] : []
  const sources = DECIDES.map((name) => readFolder(join(ROOT, name)))
  return hashOf([readContent(content), ...compiled, ...sources])
}

/** Ids of the editions in a content folder, whether they can be compiled or not. */
export function editionIds(folder: Folder): string[] {
  const ids = [...folder.keys()].flatMap(
    (path) => /^editions\/([^/.][^/]*)\//u.exec(path)?.[1] ?? [],
  )
  return [...new Set(ids)].sort()
}

/** Whether a text may be an id, right or wrong, and is no path. */
export function isId(text: string): boolean {
  return !/[./\\]/u.test(text)
}

/** An id that there is. Throws a Misuse that names those that may have been meant. */
export function knownId(ids: readonly string[], id: string): string {
  if (ids.includes(id)) return id
  const [near] = nearest(id, ids)
  throw new Misuse(
    `没有编号为 ${id} 的报告。${near ? `想写的可能是 ${near}。` : ''}现有：${ids.join('、') || '一份也没有'}。`,
  )
}

/** A path as the publisher is told it: from the project's folder where it lies in it. */
export function shown(path: string): string {
  const within = relative(ROOT, path)
  return within.startsWith('..') ? path : within
}

/** A remark on a file of a content folder, the file named as the publisher is told it. */
export function shownIn(content: string) {
  return ({ file, diagnostic }: FileDiagnostic): FileDiagnostic => ({
    file: shown(join(content, file)),
    diagnostic,
  })
}

/** Prints remarks on files of a content folder on standard error. */
export function tellAll(content: string, remarks: readonly FileDiagnostic[]): void {
  for (const { file, diagnostic } of remarks.map(shownIn(content)))
    console.error(formatDiagnostic(file, diagnostic))
}

/** Those of some remarks that forbid going on. */
export function errorsIn(remarks: readonly FileDiagnostic[]): FileDiagnostic[] {
  return remarks.filter(({ diagnostic }) => diagnostic.severity === 'error')
}
