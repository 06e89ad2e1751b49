import { rmSync } from 'node:fs'
import { address } from '../../../src/report/address'
import { findParagraph } from '../../../src/report/outline'
import type { EditionBundle } from '../../../src/report/types'
import { compiledOf, MOST } from '../../growth/editions'
import { filled } from '../../growth/filled'
import { grown } from '../../growth/numbers'
import { weappNumbers } from '../../growth/weapp'
import { Phone } from '../host/phone'
import { journeys } from './journeys'

journeys('growth', () => {
  const many = compiledOf(MOST)
  const [newest, oldest] = [many.editions[0], many.editions.at(-1)] as [
    EditionBundle,
    EditionBundle,
  ]
  let folders: { one: string; many: string }

  beforeAll(() => {
    folders = { one: filled('weapp', compiledOf(1)), many: filled('weapp', many) }
  })
  afterAll(() => {
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true })
  })

  test(`what a reader waits for is the same with ${MOST} editions as with one`, async () => {
    const one = await weappNumbers(folders.one, [newest.id])
    const now = await weappNumbers(
      folders.many,
      many.editions.map(({ id }) => id),
    )
    expect(grown(one, now)).toEqual([])
    expect(now.growing['largest package, bytes']).toBeLessThanOrEqual(2 * 1024 * 1024)
  })

  test('the oldest of them opens, with its own words', async () => {
    const path = address('section', { e: oldest.id, s: '1-2' }).slice(1)
    const phone = await Phone.open(folders.many, { path })
    const words = findParagraph(oldest, '1-2-4.p1')?.text.slice(0, 20) ?? ''
    expect(words).not.toBe('')
    expect(phone.text()).toContain(words)
    expect(phone.text()).not.toContain(newest.meta.title)
  })
})
