import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import webpack from 'webpack'
import { ExpectedModulesPlugin } from '../../../config/plugins/expectedModules'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'expected-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What a build of two modules fails with, if it does. */
const buildExpecting = (...expected: RegExp[]) =>
  new Promise<string | undefined>((resolve) => {
    writeFileSync(path.join(folder, 'first.js'), 'import "./second.js"')
    writeFileSync(path.join(folder, 'second.js'), '')
    webpack(
      {
        mode: 'none',
        context: folder,
        entry: './first.js',
        output: { path: folder, filename: 'built.js' },
        plugins: [new ExpectedModulesPlugin(expected)],
      },
      (error) => resolve(error?.message),
    )
  })

test('a build with every expected module is left alone', async () => {
  expect(await buildExpecting(/first\.js$/, /second\.js$/)).toBeUndefined()
})

test('a build without an expected module fails, naming it alone', async () => {
  const message = await buildExpecting(/first\.js$/, /moved\.js$/)
  expect(message).toContain('moved')
  expect(message).not.toContain('first')
})
