import { rmSync } from 'node:fs'
import { address } from '../../src/report/address'
import { findParagraph } from '../../src/report/outline'
import type { EditionBundle } from '../../src/report/types'
import { browserNumbers } from '../growth/browser'
import { compiledOf, MOST } from '../growth/editions'
import { filesOf, filled } from '../growth/filled'
import { grown } from '../growth/numbers'
import { phonesForTests } from './phones'

/** Three places' years: as many as are looked at in a browser, since each has its pages. */
const SOME = 23

const some = compiledOf(SOME)
const oldest = some.editions.at(-1) as EditionBundle
const folder = filled('h5', some)
const phones = phonesForTests('', folder)

afterAll(() => rmSync(folder, { recursive: true }))

test(`what a reader waits for is the same with ${MOST} editions as with one`, () => {
  const numbers = (count: number) => {
    const compiled = compiledOf(count)
    const ids = compiled.editions.map(({ id }) => id)
    return browserNumbers(filesOf('h5', compiled), ids)
  }
  expect(grown(numbers(1), numbers(MOST))).toEqual([])
})

test('home fetches the data of no edition but the newest; the oldest opens with its own words', async () => {
  const home = await phones.at()
  await home.page.waitForTimeout(1000)
  const fetched = await home.page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => /data\/.*/.exec(name) ?? []),
  )
  for (const file of fetched) expect(file).toMatch(/^data\/shenyang-2021\./)

  const words = findParagraph(oldest, '1-2-4.p1')?.text.slice(0, 20) ?? ''
  expect(words).not.toBe('')
  const old = await phones.at(address('section', { e: oldest.id, s: '1-2' }))
  await old.visible(words).waitFor()
  expect(await old.text()).toContain(words)
})
