import vm from 'node:vm'
import { load } from 'cheerio'
import { address } from '../../src/report/address'
import { toPath } from '../../src/report/path'
import type { Shelf } from '../../src/report/types'
import { bytesOf, type Files, textOf } from '../../src/site/files'
import { fillSite } from '../../src/site/fillSite'
import { siteSlots } from '../../src/site/slots'
import { libraryOf } from '../support/library'

/** A browser's shell, as small as it may be. */
const shell: Files = new Map(
  Object.entries({
    'index.html':
      '<html><head><base href="./"><title></title></head><body><script src="./js/app.aaaaaaaa.js"></script></body></html>',
    'js/app.aaaaaaaa.js': [...siteSlots, 'files']
      .map((name) => `JSON.parse("@slot:${name}@")`)
      .join(';'),
    'css/app.dddddddd.css': '',
    'icons/512.png': '',
    'page-files.json': '{"pages/figures/index":["js/app.aaaaaaaa.js"]}',
    'sw.js': 'keep(JSON.parse("@slot:kept@"))',
  }).map(([path, text]) => [path, bytesOf(text)]),
)

const site = (...ids: string[]) => fillSite(shell, libraryOf(...ids), undefined)
const files = site('b-2021', 'b-2020', 'b-2019')
const text = (path: string, of: Files = files) => textOf(of.get(path) ?? bytesOf(`no ${path}`))

/** The path of a data file, by its name. */
const data = (name: string, of: Files = files) =>
  [...of.keys()].find((path) => new RegExp(`^data/${name}\\.[0-9a-f]{8}\\.js$`).test(path)) ?? ''

/** What a data file hands over to the page that runs it, by name. */
function handedOver(name: string): unknown {
  const self: { handedOver?: Record<string, unknown> } = {}
  vm.runInNewContext(text(data(name)), { self })
  expect(Object.keys(self.handedOver ?? {})).toEqual([name])
  return self.handedOver?.[name]
}

/** What the worker keeps. */
const kept = (of: Files): { url: string; revision: string | null }[] =>
  JSON.parse(text('sw.js', of).slice("keep(JSON.parse('".length, -"'))".length))

test('each edition and its questions are a file, which the shelf’s names', () => {
  const { shelf, files: table } = handedOver('shelf') as { shelf: Shelf; files: unknown }
  expect(shelf[0]?.editions.map(({ id }) => id)).toEqual(['b-2021', 'b-2020', 'b-2019'])
  expect(table).toEqual(
    Object.fromEntries(
      ['b-2021', 'b-2020', 'b-2019']
        .flatMap((id) => [id, `${id}.questions`])
        .map((name) => [name, data(name)]),
    ),
  )
  expect(handedOver('b-2020')).toMatchObject({ id: 'b-2020', name: '2020年' })
  expect(handedOver('b-2020.questions')).toMatchObject({ law: { q: ['b-2020'] } })
})

test('the scripts know where the newest edition lies, and the shelf', () => {
  const app = [...files.keys()].find((path) => path.startsWith('js/app.')) ?? ''
  expect(text(app)).toContain(
    JSON.stringify({
      shelf: data('shelf'),
      'b-2021': data('b-2021'),
      'b-2021.questions': data('b-2021.questions'),
    }),
  )
})

/** The data that the page at an address loads ahead. */
function loadsAhead(at: string): string[] {
  const place = toPath(at)
  const $ = load(text(`${place === './' ? '' : place}index.html`))
  const links = $('link[rel=preload][as=script]:not([crossorigin])').toArray()
  const files = links.map((link) => $(link).attr('href') ?? '')
  return files.filter((file) => file.startsWith('./data/'))
}

test.each([
  ['the newest edition’s figures', address('figures', { e: 'b-2021' }), ['b-2021']],
  ['the figures of no edition, which are the newest’s', address('figures'), ['b-2021']],
  ['the newest edition’s home, which its cover shows', address('home', { e: 'b-2021' }), []],
  ['the first page of all', address('home'), []],
  ['the shelf', address('shelf'), ['shelf']],
  ['an older edition’s home', address('home', { e: 'b-2020' }), ['shelf', 'b-2020']],
  ['an older edition’s section', address('section', { e: 'b-2019', s: '1' }), ['shelf', 'b-2019']],
])('%s: the data that it waits for is loaded ahead', (_, at, names) => {
  expect(loadsAhead(at)).toEqual(names.map((name) => `./${data(name)}`))
})

test('the worker keeps the app and the newest edition, however many there are', () => {
  const names = kept(files).map(({ url }) => url)
  expect(names.sort()).toEqual(
    [
      [...files.keys()].filter((path) => /^(js|css)\//.test(path)),
      ['icons/512.png', 'index.html', 'manifest.webmanifest'],
      [data('b-2021'), data('b-2021.questions'), data('shelf')],
    ]
      .flat()
      .sort(),
  )
  expect(kept(site('b-2021', 'b-2020')).length).toBe(kept(files).length)
})

test('of what the worker keeps, what says no version in its name has one beside it', () => {
  for (const { url, revision } of kept(files))
    expect([url, revision === null]).toEqual([url, /\.[0-9a-f]{8}\./.test(url)])
})

test('nothing of the shell’s own business is in the site', () => {
  const all = [...files].map(([path, bytes]) => path + textOf(bytes)).join('\n')
  expect(all).not.toMatch(/@slot|@place|aaaaaaaa|page-files/)
})

test('the same shell and content give the same bytes', () => {
  expect(site('b-2021', 'b-2020', 'b-2019')).toEqual(files)
})

test('content that changes gives the page another script, and the worker another list', () => {
  const other = site('c-2021')
  expect(text('index.html', other)).not.toBe(text('index.html'))
  expect(kept(other)).not.toEqual(kept(files))
})

test.each(['index.html', 'sw.js', 'page-files.json'])('a shell without %s is refused', (name) => {
  const without = new Map([...shell].filter(([path]) => path !== name))
  expect(() => fillSite(without, libraryOf('b-2021'), undefined)).toThrow(/the shell has/)
})
