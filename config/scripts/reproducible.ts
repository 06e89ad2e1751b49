/**
 * `npm run prove -- reproducible`: clones the last commit into two folders, builds both targets in
 * each and compares every file's bytes. Fails, naming the files, where the builds differ.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Folder } from '../../src/generator/editor/files'
import { readFolder } from './folder'
import { runScript } from './run'

const root = path.resolve(__dirname, '../..')
const targets = ['weapp', 'h5'] as const

/** Both targets, built in a new clone at `place` in a new folder. */
function buildAnew(place: string): Folder {
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
    return readFolder(path.join(clone, 'dist'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0

const first = buildAnew('.')
const second = buildAnew('another folder/报告')
const names = [...new Set([...first.keys(), ...second.keys()])].sort()
const different = names.filter((name) => !isSame(first.get(name), second.get(name)))
for (const name of different) console.log(`不同  ${name}`)
console.log(`${names.length} 个文件,${different.length} 个不同`)
process.exitCode = different.length > 0 ? 1 : 0
