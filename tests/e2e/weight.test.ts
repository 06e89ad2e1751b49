import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { address } from '../../src/report/address'
import { toPath } from '../../src/report/path'
import { BUILD, Phones } from './phone'

/**
 * What a reader on a slow line waits for at home: a bare Taro page alone is 88 KB, and the rail of a
 * wide window, sheets and the focus from page to page take 4. Editions that are fetched when they are
 * opened, and what is said where they do not come, took 1.5 more.
 */
const MOST_KB = 117

/** The scripts that a page of the site names in its head, by their path in the build. */
function scriptsOf(place: string): string[] {
  const page = readFileSync(path.join(BUILD, place, 'index.html'), 'utf8')
  return [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.\/(js\/[^"]+)"/g)].map(
    ([, file]) => file as string,
  )
}

const text = (file: string): string => readFileSync(path.join(BUILD, file), 'utf8')

test(`home names at most ${MOST_KB} KB of JavaScript, gzipped, and no questions`, () => {
  const scripts = scriptsOf('').map(text)
  expect(scripts.length).toBeGreaterThan(2)
  const bytes = scripts.reduce((total, body) => total + gzipSync(body, { level: 9 }).length, 0)
  expect(bytes / 1024).toBeLessThanOrEqual(MOST_KB)
  expect(scripts.join('')).not.toContain('xingzheng-fuyi-001')
})

test('home loads what it names, and then what asks for newer versions and, ahead of a tap, what a section needs', async () => {
  const phones = await Phones.open()
  const { page } = await phones.at()
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => /js\/[^/]+\.js$/.exec(name) ?? []),
    )
  const section = toPath(address('section', { e: 'shenyang-2021', s: '1-2' }))
  const watch = readdirSync(path.join(BUILD, 'js')).find((file) =>
    text(`js/${file}`).includes('"sw.js"'),
  )
  const wanted = [...new Set([...scriptsOf(''), `js/${watch}`, ...scriptsOf(section)])].sort()
  await expect(
    page.waitForFunction(
      (count) =>
        performance.getEntriesByType('resource').filter(({ name }) => /js\/[^/]+\.js$/.test(name))
          .length >= count,
      wanted.length,
    ),
  ).resolves.toBeTruthy()
  expect([...new Set(await loaded())].sort()).toEqual(wanted)
  await phones.close()
})
