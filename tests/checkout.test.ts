import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readFolder } from '../config/scripts/folder'
import type { Folder } from '../src/generator/editor/files'

const root = path.resolve(__dirname, '..')

/** The files of the repository as git writes them out under a setting for line ends. */
function checkout(autocrlf: boolean): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), 'checkout-'))
  try {
    const setting = ['-c', `core.autocrlf=${autocrlf}`]
    const args = [...setting, 'checkout-index', '--all', `--prefix=${folder}${path.sep}`]
    execFileSync('git', args, { cwd: root })
    return readFolder(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const inRepository = existsSync(path.join(root, '.git')) ? test : test.skip

inRepository('git for Windows writes out the same bytes as any other', () => {
  const asOnWindows = checkout(true)
  const different = [...checkout(false)].filter(
    ([file, bytes]) => Buffer.compare(asOnWindows.get(file) ?? Buffer.of(), bytes) !== 0,
  )
  expect(asOnWindows.size).toBeGreaterThan(100)
  expect(different.map(([file]) => file)).toEqual([])
})
