/**
 * Folders between disk and memory: all of the content in, and the generated files out, all of
 * them or none, and only those that changed.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Folder } from '../../src/generator/editor/files'

/** Everything below a folder, paths joined by `/` on every system. */
export function readFolder(folder: string): Folder {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    files.map((file) => [
      relative(folder, file).split(sep).join('/'),
      new Uint8Array(readFileSync(file)),
    ]),
  )
}

/** Names of files that are not what they should be: changed, missing or left over. */
export function stale(folder: string, files: ReadonlyMap<string, string>): string[] {
  const present = existsSync(folder)
    ? readdirSync(folder).filter((name) => !name.startsWith('.'))
    : []
  const changed = [...files].filter(([name, content]) => textOf(join(folder, name)) !== content)
  const left = present.filter((name) => !files.has(name))
  return [...changed.map(([name]) => name), ...left].sort()
}

/**
 * Writes what is stale and removes what is left over. New text goes to temporary files first and
 * is then renamed, so that a failure leaves the old files whole. Returns the names touched.
 */
export function write(folder: string, files: ReadonlyMap<string, string>): string[] {
  const names = stale(folder, files)
  mkdirSync(folder, { recursive: true })
  const temporary = (name: string): string => join(folder, `.${name}.new`)
  try {
    for (const name of names) {
      const content = files.get(name)
      if (content !== undefined) writeFileSync(temporary(name), content)
    }
    for (const name of names) {
      if (files.has(name)) renameSync(temporary(name), join(folder, name))
      else rmSync(join(folder, name))
    }
  } finally {
    for (const name of names) rmSync(temporary(name), { force: true })
  }
  return names
}

/** Writes one file whole or not at all. */
export function writeWhole(path: string, content: string): void {
  const temporary = `${path}.new`
  try {
    writeFileSync(temporary, content)
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
