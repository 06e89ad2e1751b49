/**
 * Folders between disk and memory. What people wrote, and what is made for them to read, is there whole
 * or not at all, at whatever moment the command is ended: it is made beside its place, under a name that
 * begins with a dot and that nothing reads, and then renamed. Of a build see `fillFolder`.
 */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { type Folder, isOfSystem } from '../../src/generator/editor/files'

/**
 * Everything that people put below a folder, but for what lies in those of its folders that are left
 * out; paths joined by `/` on every system. What systems and Office put there is not opened: Word
 * holds its `~$report.docx`.
 */
export function readFolder(folder: string, leftOut: readonly string[] = []): Folder {
  const paths = pathsIn(folder).filter((path) => !leftOut.includes(path.split('/', 1).join()))
  return new Map(paths.map((path) => [path, bytesOf(join(folder, path))]))
}

/** A hash of folders' files, by their paths in each and their bytes. */
export function hashOf(folders: readonly Folder[]): string {
  const hash = createHash('sha256')
  for (const folder of folders)
    for (const [path, bytes] of folder) hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}

/** Paths of the files that people put below a folder. */
function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep))
    .filter((names) => !names.some(isOfSystem))
    .map((names) => names.join('/'))
}

/** A file's bytes; where it cannot be read, Node names it only if it could not even be opened. */
function bytesOf(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (fault) {
    throw Object.assign(fault as Error, { path })
  }
}

/**
 * Names of files that are not what they should be: changed, missing or left over. A folder in the
 * folder is none of ours.
 */
export function stale(folder: string, files: ReadonlyMap<string, string>): string[] {
  const present = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  const changed = [...files].filter(([name, content]) => textOf(join(folder, name)) !== content)
  const left = present
    .filter((entry) => entry.isFile() && !isOfSystem(entry.name) && !files.has(entry.name))
    .map(({ name }) => name)
  return [...changed.map(([name]) => name), ...left].sort()
}

/** Writes what is stale and removes what is left over. Returns the names touched. */
export function write(folder: string, files: ReadonlyMap<string, string>): string[] {
  const names = stale(folder, files)
  mkdirSync(folder, { recursive: true })
  const changed = [...files].filter(([name]) => names.includes(name))
  beside(folder, changed, (temporary) => {
    for (const name of names) {
      if (files.has(name)) renameSync(temporary(name), join(folder, name))
      else rmSync(join(folder, name))
    }
  })
  return names
}

/** Writes one file. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const name = basename(path)
  beside(dirname(path), [[name, content]], (temporary) => renameSync(temporary(name), path))
}

/** The files that people put at a path: it itself, or those below it. */
export function filesAt(path: string): string[] {
  if (!existsSync(path)) return []
  return statSync(path).isDirectory() ? pathsIn(path).map((file) => join(path, file)) : [path]
}

/** Makes a folder with these files, where there is none or an empty one (`filesAt`). */
export function makeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const temporary = temporaryFor(folder)
  rmSync(temporary, { recursive: true, force: true })
  mkdirSync(temporary, { recursive: true })
  try {
    for (const [name, content] of files) writeFileSync(join(temporary, name), content)
    if (filesAt(folder).length === 0) rmSync(folder, { recursive: true, force: true })
    renameSync(temporary, folder)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** What a browser or a platform opens a build by; of each build one. */
const ENTRIES = ['index.html', 'app.json']

/**
 * Makes a build's folder hold these files and no others, but what begins with a dot. What it holds
 * already is left as it is, so that a program that looks at it, such as WeChat's, goes on doing so. A
 * file is written where it lies: Windows renames none that a virus scanner is just reading. The build's
 * entry is taken away first and put back last, so that one that was ended does not look like a build;
 * the next filling makes it whole.
 */
export function fillFolder(folder: string, files: Folder): void {
  const before = new Set(existsSync(folder) ? pathsIn(folder) : [])
  const isThere = (path: string, bytes: Uint8Array): boolean =>
    before.has(path) && Buffer.compare(readFileSync(join(folder, path)), bytes) === 0
  const changed = [...files].filter(([path, bytes]) => !isThere(path, bytes))
  const left = [...before].filter((path) => !files.has(path))
  if (changed.length === 0 && left.length === 0) return
  const entries = [...files].filter(([path]) => ENTRIES.includes(path))
  for (const path of [...ENTRIES, ...left]) rmSync(join(folder, path), { force: true })
  if (left.length > 0)
    for (const place of emptyIn(folder)) rmSync(place, { recursive: true, force: true })
  const made = new Set<string>()
  for (const [path, bytes] of [
    ...changed.filter(([path]) => !ENTRIES.includes(path)),
    ...entries,
  ]) {
    const file = join(folder, path)
    const place = dirname(file)
    if (!made.has(place)) mkdirSync(place, { recursive: true })
    made.add(place)
    writeFileSync(file, bytes)
  }
}

/** Folders below a folder that hold at no depth a file of people's, nor what begins with a dot. */
function emptyIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => ({
    isFolder: entry.isDirectory(),
    names: relative(folder, join(entry.parentPath, entry.name)).split(sep),
  }))
  const kept = entries.filter(
    ({ isFolder, names }) =>
      names.some((name) => name.startsWith('.')) || (!isFolder && !names.some(isOfSystem)),
  )
  const holding = new Set(
    kept.flatMap(({ names }) => names.map((_, at) => names.slice(0, at + 1).join(sep))),
  )
  return entries
    .filter(({ isFolder, names }) => isFolder && !holding.has(names.join(sep)))
    .map(({ names }) => join(folder, ...names))
}

/** A file that takes the place of another, under the same name or a new one. */
export interface Replacement {
  old: string
  name: string
  content: Uint8Array
}

/**
 * Replaces a file in a folder, and the pages that were made from it. At every moment one of the two
 * files is there, whole and alone, and never with a page that was made from the other.
 */
export function replace(
  folder: string,
  { old, name, content }: Replacement,
  pages: ReadonlyMap<string, string>,
): void {
  beside(folder, [[old, content], ...pages], (temporary) => {
    const before = [...pages.keys()].map((page) => [page, textOf(join(folder, page))] as const)
    for (const page of pages.keys()) rmSync(join(folder, page), { force: true })
    try {
      renameSync(temporary(old), join(folder, old))
    } catch (fault) {
      for (const [page, text] of before)
        if (text !== undefined) writeFileSync(join(folder, page), text)
      throw fault
    }
    // What a file is told by its bytes, so that for a moment it may lie under the other's name.
    if (name !== old) renameSync(join(folder, old), join(folder, name))
    for (const page of pages.keys()) renameSync(temporary(page), join(folder, page))
  })
}

/** Writes files beside their places and has them renamed; none of them is left beside. */
function beside(
  folder: string,
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
  rename: (temporary: (name: string) => string) => void,
): void {
  const temporary = (name: string): string => temporaryFor(join(folder, name))
  try {
    for (const [name, content] of files) writeFileSync(temporary(name), content)
    rename(temporary)
  } finally {
    for (const [name] of files) rmSync(temporary(name), { force: true })
  }
}

function temporaryFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.new`)
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
