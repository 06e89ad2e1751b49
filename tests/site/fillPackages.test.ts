import vm from 'node:vm'
import { bytesOf, type Files, textOf } from '../../src/site/files'
import { fillPackages, type Platform } from '../../src/site/fillPackages'
import { packageSizes } from '../../src/site/limits'
import { packageSlots } from '../../src/site/slots'
import { libraryOf } from '../support/library'

const app = {
  pages: ['pages/home/index'],
  subPackages: [{ root: 'pages/round', pages: ['index'] }],
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['pages/round'] } },
}

/** A mini-program's shell, as small as it may be. */
const shell: Files = new Map(
  Object.entries({
    'app.json': JSON.stringify(app),
    'common.js': `require("./data/open.js");${packageSlots.map((name) => `JSON.parse("@slot:${name}@")`).join(';')}`,
    'pages/round/index.js': '',
  }).map(([path, text]) => [path, bytesOf(text)]),
)

const library = libraryOf('b-2021', 'b-2020', 'b-2019')
const fill = (platform: Platform = 'weapp', compiled = library) =>
  fillPackages(shell, compiled, platform)
const files = fill()
const text = (path: string, of: Files = files) => textOf(of.get(path) ?? bytesOf(`no ${path}`))
const manifest = (of: Files) => JSON.parse(text('app.json', of))

/**
 * Runs a script of the mini-program, which finds others as its platform has them found, which only
 * such paths as are written out can be: by `require.async`, in Alipay by callbacks. Notes what it asks
 * for; what is in `missing` does not come.
 */
function run(file: string, of: Files, asked: string[], missing: string[] = []): unknown {
  const isAlipay = of.has('data/first/page.axml')
  const module = { exports: {} }
  const find = async (reference: string) => {
    const found = new URL(reference, `x:/${file}`).pathname.slice(1)
    asked.push(found)
    if (missing.includes(found)) throw new Error(`no ${found}`)
    return run(found, of, asked, missing)
  }
  const require = isAlipay
    ? (reference: string, found: (exported: unknown) => void, failed: (fault: unknown) => void) => {
        find(reference).then(found, failed)
      }
    : { async: find }
  const wrapped = vm.runInNewContext(`(function (require, module, exports) {${text(file, of)}\n})`)
  wrapped(require, module, module.exports)
  return module.exports
}

async function take(
  name: string,
  of = files,
  missing?: string[],
): Promise<{ data: unknown; asked: string[] }> {
  const asked: string[] = []
  const open = run('data/open.js', of, asked, missing) as (name: string) => Promise<unknown>
  return { data: JSON.parse(JSON.stringify((await open(name)) ?? null)), asked }
}

test.each([
  [
    'the newest edition’s questions',
    'b-2021.questions',
    { law: { q: ['b-2021'] } },
    ['data/first/questions.js'],
  ],
  ['an older edition', 'b-2020', { id: 'b-2020' }, ['data/shelf/index.js', 'data/1/b-2020.js']],
  [
    'an older edition’s questions',
    'b-2019.questions',
    { law: { q: ['b-2019'] } },
    ['data/shelf/index.js', 'data/1/b-2019.questions.js'],
  ],
])('%s can be taken by name', async (_, name, data, asked) => {
  expect(await take(name)).toEqual({ data: expect.objectContaining(data), asked })
})

test.each(['b-2021.questions', 'b-2020', 'shelf', 'b-1999'])(
  'of %s Alipay’s gives the same as WeChat’s, by callbacks',
  async (name) => {
    expect(await take(name, fill('alipay'))).toEqual(await take(name))
  },
)

test.each<Platform>(['weapp', 'alipay', 'tt'])(
  'in %s what does not come is no answer',
  async (platform) => {
    const missing = ['data/1/b-2020.js', 'data/first/questions.js']
    for (const name of ['b-2020', 'b-2021.questions'])
      await expect(take(name, fill(platform), missing)).rejects.toThrow('no data/')
  },
)

test('the shelf can be taken', async () => {
  const { data, asked } = await take('shelf')
  expect(data).toMatchObject([{ editions: [{ id: 'b-2021' }, { id: 'b-2020' }, { id: 'b-2019' }] }])
  expect(asked).toEqual(['data/shelf/index.js'])
})

test.each(['b-1999', '', 'constructor', 'toString', '__proto__'])(
  'there is nothing by the name of %j',
  async (name) => {
    expect((await take(name)).data).toBeNull()
  },
)

test('the newest edition stands in the main package, and what opens the others does not grow', () => {
  expect(text('common.js')).toContain('"id":"b-2021"')
  expect([...files.keys()].filter((path) => path.includes('b-2021'))).toEqual([])
  expect(text('data/open.js', fill('weapp', libraryOf('b-2021')))).toBe(text('data/open.js'))
})

test('WeChat is told of each data package, with a page that leads home, and fetches the first from home', () => {
  const { subPackages, preloadRule } = manifest(files)
  const roots = ['data/first', 'data/shelf', 'data/1']
  expect(subPackages).toEqual([
    ...app.subPackages,
    ...roots.map((root) => ({ root, pages: ['page'] })),
  ])
  expect(preloadRule['pages/home/index'].packages).toEqual(['pages/round', 'data/first'])
  for (const root of roots)
    for (const kind of ['js', 'json', 'wxml']) expect(files.has(`${root}/page.${kind}`)).toBe(true)
  expect(text('data/1/page.js')).toContain('/pages/home/index')
})

test('Douyin’s data packages are common ones, which have no page; Alipay’s have its own kind', () => {
  const { subPackages } = manifest(fill('tt'))
  expect(subPackages.at(-1)).toEqual({ root: 'data/1', pages: [], common: true })
  expect([...fill('tt').keys()].filter((path) => path.includes('page.'))).toEqual([])
  expect(fill('alipay').has('data/1/page.axml')).toBe(true)
  expect(text('data/1/page.js', fill('alipay'))).toContain('my.reLaunch')
})

test('packages are as full as they may be: each issuer’s editions lie together, newest first', () => {
  const large = libraryOf(...Array.from({ length: 9 }, (_, at) => `b-${2021 - at}`))
  const [question] = large.lawQuestions
  if (!question) throw new Error('no question')
  for (const { questions } of Object.values(large.questionsOf))
    questions.push({ ...question, reason: '长'.repeat(190_000) })
  large.editions.forEach(({ meta }, at) => {
    if (at % 2 === 1) meta.issuer = '另一市人民政府'
  })
  const filled = fill('weapp', large)
  const sizes = [...packageSizes(filled)].filter(([root]) => /^data\/\d+$/.test(root))
  expect(sizes.map(([root]) => root)).toEqual(['data/1', 'data/2', 'data/3'])
  for (const [, bytes] of sizes) expect(bytes).toBeLessThan(1_810_000)
  const placed = [...filled.keys()].flatMap(
    (path) => /^data\/\d\/(b-\d+)\.js$/.exec(path)?.[1] ?? [],
  )
  const years = [2019, 2017, 2015, 2013, 2020, 2018, 2016, 2014]
  expect(placed).toEqual(years.map((year) => `b-${year}`))
})

test('the same shell and content give the same bytes', () => {
  expect(fill()).toEqual(files)
})

test.each([
  ['in which no script takes data', 'common.js', ''],
  ['in which one of another folder does', 'pages/round/index.js', 'require("./data/open.js")'],
])('a shell %s is refused', (_, path, taking) => {
  const rest = text(path, shell).replace('require("./data/open.js")', '')
  const other = new Map(shell).set(path, bytesOf(`${taking}${rest}`))
  expect(() => fillPackages(other, library, 'weapp')).toThrow(/data\/open\.js is required by/)
})
