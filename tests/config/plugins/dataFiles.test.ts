import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import webpack, { type Compiler, sources } from 'webpack'
import { compiledNow } from '../../../config/loaders/compiledNow.cjs'
import { DataFilesPlugin } from '../../../config/plugins/dataFiles'
import type { Platform } from '../../../src/site/fillPackages'
import { libraryOf } from '../../support/library'

jest.mock('../../../config/loaders/compiledNow.cjs', () => ({
  GENERATED: '/generated',
  compiledNow: jest.fn(),
  site: (name: string) => jest.requireActual(`../../../src/site/${name}`),
}))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'))
  writeFileSync(join(folder, 'entry.js'), '')
  jest.mocked(compiledNow).mockReturnValue(libraryOf('b-2021', 'b-2020'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Emits an app.json, as Taro does for a mini-program. */
const emitsApp = {
  apply: (compiler: Compiler) => {
    compiler.hooks.thisCompilation.tap('App', (compilation) => {
      compilation.emitAsset('app.json', new sources.RawSource('{"pages":["pages/home/index"]}'))
    })
  },
}

/** Builds with the plugin; what it watches beside the sources, and the files that it wrote. */
async function build(
  target: 'h5' | Platform,
  others: (typeof emitsApp)[] = [],
): Promise<{ watched: string[]; files: string[] }> {
  const compiler = webpack({
    mode: 'none',
    context: folder,
    entry: './entry.js',
    output: { path: join(folder, 'built'), filename: 'entry.js' },
    plugins: [...others, new DataFilesPlugin(target)],
  })
  const watched = await new Promise<string[]>((resolve, reject) => {
    compiler.run((fault, stats) => {
      if (fault || stats?.hasErrors()) reject(fault ?? new Error(`${stats}`))
      else resolve([...(stats?.compilation.contextDependencies ?? [])])
    })
  })
  const files = readdirSync(join(folder, 'built'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + '/built/'.length))
  return { watched, files: files.sort() }
}

test('a browser’s build has every edition’s data, and looks out for what is compiled', async () => {
  const { watched, files } = await build('h5')
  expect(files.map((file) => file.replace(/\.[0-9a-f]{8}\./, '.'))).toEqual([
    ...['b-2020', 'b-2020.questions', 'b-2021', 'b-2021.questions', 'shelf'].map(
      (name) => `data/${name}.js`,
    ),
    'entry.js',
  ])
  expect(watched).toContain('/generated')
})

test('a mini-program’s has data packages, of which its app.json tells', async () => {
  const { files } = await build('weapp', [emitsApp])
  expect(files).toEqual(expect.arrayContaining(['data/open.js', 'data/1/b-2020.js']))
  const { subPackages } = JSON.parse(readFileSync(join(folder, 'built/app.json'), 'utf8'))
  expect(subPackages.map(({ root }: { root: string }) => root)).toEqual([
    'data/first',
    'data/shelf',
    'data/1',
  ])
})

test('a rebuild that emits no app.json is left alone', async () => {
  expect((await build('weapp')).files).toEqual(['entry.js'])
})
