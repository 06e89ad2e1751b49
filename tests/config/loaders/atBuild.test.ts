import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'at-build-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs the loader in a Node of its own: jest loads modules in its own way, which tsx is not for. */
const run = `
const atBuild = require(process.argv[1])
const context = { resourcePath: process.argv[2], addContextDependency() {} }
process.stdout.write(atBuild.call(context))`

/** What the loader ships of a module, and what it says where it refuses. */
function ship(source: string) {
  const module = path.join(folder, 'module.ts')
  writeFileSync(module, source)
  const loader = path.resolve('config/loaders/atBuild.cjs')
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', run, loader, module], {
    encoding: 'utf8',
  })
  return { script: stdout, refusal: stderr }
}

test('what a module exports is shipped as data, without its code', () => {
  const { script } = ship('const two: number = 1 + 1; export const sums = [two, two + two]')
  expect(script).toBe('export const sums = JSON.parse("[2,4]")')
})

test('a module that exports nothing is refused: what imports it would get nothing', () => {
  const { script, refusal } = ship('const unused: number = 1; export {}')
  expect(refusal).toContain('exports nothing')
  expect(script).toBe('')
})

test('an export that is no data is refused', () => {
  expect(ship('export const late = () => 1').refusal).toContain('late is no data')
})
