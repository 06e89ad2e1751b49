import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildSync } from 'esbuild'

/** A project of its own: the smallest sources, and a Taro that writes what it is told to. */
let project: string
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'))
  for (const [path, text] of Object.entries(SOURCES)) put(path, text)
  symlinkSync(
    dirname(require.resolve('esbuild/package.json')),
    join(project, 'node_modules/esbuild'),
  )
  const outfile = join(project, 'config/scripts/shell.cjs')
  buildSync({
    entryPoints: ['config/scripts/shell.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    external: ['esbuild', '@tarojs/cli', 'jest'],
  })
})
afterEach(() => rmSync(project, { recursive: true }))

const TARO = `
const { mkdirSync, writeFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { WRITES, ENDS } = process.env
for (const path of WRITES.split(' ')) {
  const file = join('.cache/shell', process.argv[4], path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, path === 'app.json' ? '{"pages":["home"],"subPackages":[{"root":"a","pages":["b"]}]}' : '')
}
console.log('Taro says')
process.exit(Number(ENDS))`

const SOURCES = {
  'src/app.tsx': 'app',
  'src/content/published.txt': 'a-2021',
  'config/index.ts': 'settings',
  'package.json': '{}',
  'package-lock.json': '{}',
  'babel.config.js': '',
  'tsconfig.json': '{}',
  'project.config.json': '{}',
  'node_modules/@tarojs/cli/package.json': '{}',
  'node_modules/@tarojs/cli/bin/taro': TARO,
}

function put(path: string, text: string): void {
  const file = join(project, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Runs an expression on the shells, in a process of its own; what it gives, or how it fails. */
function run(expression: string, writes = WHOLE, ends = 0): string {
  const script = `
    const { makeShell, readShell, shellState } = require('./config/scripts/shell.cjs')
    try { process.stdout.write(String(${expression})) } catch (fault) { process.stdout.write(fault.message) }`
  const env = { ...process.env, WRITES: writes, ENDS: `${ends}` }
  return spawnSync(process.execPath, ['-e', script], { cwd: project, env, encoding: 'utf8' }).stdout
}

const PAGES = ['home', 'a/b'].flatMap((page) =>
  ['js', 'json', 'wxml'].map((kind) => `${page}.${kind}`),
)
const WHOLE = ['app.json', ...PAGES].join(' ')
const state = () => run("shellState('weapp')")
const make = (writes?: string, ends?: number) => run("makeShell('weapp')", writes, ends)

test('a shell is none, then current, and old once the program is another', () => {
  expect(state()).toBe('none')
  make()
  expect(state()).toBe('current')
  expect(run("[...readShell('weapp').keys()].sort()")).toBe(['app.json', ...PAGES].sort().join())
  put('src/content/published.txt', 'b-2022')
  expect(state()).toBe('current')
  put('src/app.tsx', 'another app')
  expect(state()).toBe('old')
})

test('a shell that is made anew holds nothing of the old one', () => {
  make(`${WHOLE} old.js`)
  make()
  expect(run("readShell('weapp').has('old.js')")).toBe('false')
})

test.each([
  ['Taro fails', WHOLE, 1, '构建微信版失败：请看上面的输出。'],
  ['a page lacks a file', WHOLE.replace(' a/b.wxml', ''), 0, '没有得到 a/b.wxml，'],
  ['it writes no app.json', PAGES.join(' '), 0, '没有得到 app.json，'],
])('where %s there is no shell, not even the one before', (_, writes, ends, words) => {
  make()
  expect(make(writes, ends)).toContain(words)
  expect(state()).toBe('none')
})
