/**
 * `npm run reproducible`: clones the last commit twice, builds both targets in each clone and
 * compares every file's bytes. Fails, naming the files, where the builds differ.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const targets = ['weapp', 'h5'] as const

/** File → hash of its bytes, of both targets built in a new clone. */
function buildAnew(): Map<string, string> {
  const clone = mkdtempSync(path.join(tmpdir(), 'clone-'))
  try {
    execFileSync('git', ['clone', '--quiet', root, clone])
    symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'))
    for (const target of targets) {
      const run = ['run', '--silent', `build:${target}`]
      const { status } = spawnSync('npm', run, { cwd: clone, stdio: 'ignore' })
      if (status !== 0) throw new Error(`在新的克隆里构建 ${target} 失败。`)
    }
    const dist = path.join(clone, 'dist')
    const files = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
    return new Map(files.map((file) => [path.relative(dist, file), hashOf(file)]))
  } finally {
    rmSync(clone, { recursive: true, force: true })
  }
}

const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex')

const [first, second] = [buildAnew(), buildAnew()]
const names = [...new Set([...first.keys(), ...second.keys()])].sort()
const different = names.filter((name) => first.get(name) !== second.get(name))
for (const name of different) console.log(`不同  ${name}`)
console.log(`${names.length} 个文件,${different.length} 个不同`)
process.exitCode = different.length > 0 ? 1 : 0
