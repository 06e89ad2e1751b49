/**
 * The content that the app's own suites run on: the report in tests/content, which stays as it is
 * whatever a publisher ships, with the law and the glossary of src/content. A process that is started
 * with --conditions=tests takes it for `#content` (package.json).
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundle } from '../../src/generator/bundle'
import type { Folder } from '../../src/generator/editor/files'
import { formatDiagnostic } from '../../src/generator/ground/diagnostics'
import { hashOf, readFolder, write } from './folder'

const ROOT = resolve(__dirname, '../..')
const SHIPPED = join(ROOT, 'src/content')
const OWN = join(ROOT, 'tests/content')

/** Where the tests' content lies as it is compiled. */
export const COMPILED = join(ROOT, '.cache/content')

/** What the compiled content was made from, as a hash; by its name no file that is read or written. */
const STAMP = join(COMPILED, '.madeFrom')

/** All that decides what the compiler gives. */
const DECIDES = ['src/generator', 'src/report', 'src/quiz', 'tests/content']

/** What a publisher makes her own of `src/content`, or what is made of it. */
const isPublishers = (path: string): boolean =>
  /^(editions|issuers|generated)\//.test(path) || /^(publisher\.yaml|published\.txt)$/.test(path)

/** A content folder with the tests' editions and publisher in place of those that ship. */
export function withTestsOwn(shipped: Folder, own: Folder): Folder {
  return new Map([...[...shipped].filter(([path]) => !isPublishers(path)), ...own])
}

/** Compiles the tests' content into .cache/content, where it is not what its sources give. */
export async function compileTestContent(): Promise<void> {
  const folder = withTestsOwn(readFolder(SHIPPED), readFolder(OWN))
  const madeFrom = hashOf([folder, ...DECIDES.map((name) => readFolder(join(ROOT, name)))])
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === madeFrom) return
  rmSync(STAMP, { force: true })
  const { files, remarks } = await bundle(folder)
  const faults = remarks.filter(({ diagnostic }) => diagnostic.severity === 'error')
  if (faults.length > 0)
    throw new Error(
      faults.map(({ file, diagnostic }) => formatDiagnostic(file, diagnostic)).join('\n'),
    )
  write(COMPILED, files)
  writeFileSync(STAMP, madeFrom)
}
