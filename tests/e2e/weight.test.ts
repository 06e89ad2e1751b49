import { gzipSync } from 'node:zlib'
import { type Phone, Phones } from './phone'

/** What a reader on a slow line waits for at home: a bare Taro page alone is 88 KB. */
const MOST_KB = 110

let phones: Phones
let phone: Phone

beforeAll(async () => {
  phones = await Phones.open()
  phone = await phones.at()
})
afterAll(() => phones.close())

test(`home loads at most ${MOST_KB} KB of JavaScript, gzipped, and no questions`, async () => {
  const loaded = await phone.page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'script')
      .map(({ name }) => name),
  )
  const scripts = await Promise.all(
    loaded.map(async (url) => (await phone.page.request.get(url)).body()),
  )
  expect(scripts.length).toBeGreaterThan(2)
  const bytes = scripts.reduce((total, body) => total + gzipSync(body, { level: 9 }).length, 0)
  expect(bytes / 1024).toBeLessThanOrEqual(MOST_KB)
  expect(scripts.join('')).not.toContain('xingzheng-fuyi-001')
})
