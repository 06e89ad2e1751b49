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

/** The compiler of a program of two modules. */
function compilerExpecting(...expected: RegExp[]) {
  writeFileSync(path.join(folder, 'first.js'), 'import "./second.js"')
  writeFileSync(path.join(folder, 'second.js'), '')
  return webpack({
    mode: 'none',
    context: folder,
    entry: './first.js',
    output: { path: folder, filename: 'built.js' },
    plugins: [new ExpectedModulesPlugin(expected)],
  })
}

/** What a build fails with, if it does. */
const buildExpecting = (...expected: RegExp[]) =>
  new Promise<string | undefined>((resolve) => {
    compilerExpecting(...expected).run((error) => resolve(error?.message))
  })

test('a build with every expected module is left alone', async () => {
  expect(await buildExpecting(/first\.js$/, /second\.js$/)).toBeUndefined()
})

test('a build without an expected module fails, naming it alone', async () => {
  const message = await buildExpecting(/first\.js$/, /moved\.js$/)
  expect(message).toContain('moved')
  expect(message).not.toContain('first')
})

test('a build that watches goes on without it: pages are compiled when they are opened', async () => {
  const error = await new Promise<Error | null | undefined>((resolve) => {
    const watching = compilerExpecting(/later\.js$/).watch({}, (error) =>
      watching?.close(() => resolve(error)),
    )
  })
  expect(error).toBeNull()
})
