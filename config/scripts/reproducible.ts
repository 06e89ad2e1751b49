/**
 * `npm run prove -- reproducible`: clones the last commit into two folders, builds both targets in
 * each and compares every file's bytes. Fails, naming the files, where the builds differ.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runScript } from './run'

const root = path.resolve(__dirname, '../..')
const targets = ['weapp', 'h5'] as const

/** File → hash of its bytes, of both targets built in a new clone at `place` in a new folder. */
function buildAnew(place: string): Map<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'clone-'))
  const clone = path.join(folder, place)
  try {
    execFileSync('git', ['clone', '--quiet', root, clone])
    // Linked packages would lie elsewhere as seen from each clone, which no checkout's do.
    cpSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
    })
    for (const target of targets) {
      const status = runScript('config/scripts/build.ts', [target], { cwd: clone })
      if (status !== 0) throw new Error(`在新的克隆里构建 ${target} 失败。`)
    }
    const dist = path.join(clone, 'dist')
    const files = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
    return new Map(files.map((file) => [path.relative(dist, file), hashOf(file)]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex')

const first = buildAnew('.')
const second = buildAnew('another folder/报告')
const names = [...new Set([...first.keys(), ...second.keys()])].sort()
const different = names.filter((name) => first.get(name) !== second.get(name))
for (const name of different) console.log(`不同  ${name}`)
console.log(`${names.length} 个文件,${different.length} 个不同`)
process.exitCode = different.length > 0 ? 1 : 0
