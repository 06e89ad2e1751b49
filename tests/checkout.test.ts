import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '..')

/** The files of the repository as git writes them out under a setting for line ends. */
function checkout(autocrlf: boolean): Map<string, Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'checkout-'))
  try {
    const setting = ['-c', `core.autocrlf=${autocrlf}`]
    const args = [...setting, 'checkout-index', '--all', `--prefix=${folder}${path.sep}`]
    execFileSync('git', args, { cwd: root })
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
    return new Map(files.map((file) => [path.relative(folder, file), readFileSync(file)]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const inRepository = existsSync(path.join(root, '.git')) ? test : test.skip

inRepository('git for Windows writes out the same bytes as any other', () => {
  const asOnWindows = checkout(true)
  const different = [...checkout(false)].filter(
    ([file, bytes]) => !asOnWindows.get(file)?.equals(bytes),
  )
  expect(asOnWindows.size).toBeGreaterThan(100)
  expect(different.map(([file]) => file)).toEqual([])
})
