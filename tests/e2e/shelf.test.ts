import { rmSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Settings } from '../../src/reader/settings'
import { address } from '../../src/report/address'
import { shortTitle, unitsOf } from '../../src/report/outline'
import type { EditionBundle } from '../../src/report/types'
import { compiledOf } from '../growth/editions'
import { filled } from '../growth/filled'
import { Phones } from './phone'

/** Three places, ten years each. */
const compiled = compiledOf(30)
const byId = (id: string) => compiled.editions.find((edition) => edition.id === id) as EditionBundle
const newest = byId('shenyang-2021')
const others = byId('qinghe-2019')
const older = byId('shenyang-2018')
const [, unit] = unitsOf(others)

/** The reader's settings, as the app keeps them. */
const settled = (settings: Partial<Settings>) => ({
  settings: JSON.stringify({ data: { state: settings, version: 1 } }),
})

let folder: string
let phones: Phones

beforeAll(async () => {
  folder = filled('h5', compiled)
  phones = await Phones.open('', folder)
})
afterAll(async () => {
  await phones.close()
  rmSync(folder, { recursive: true })
})

test('leads from home to an older report of another place, which opens from then on', async () => {
  const phone = await phones.at()
  expect(await phone.text()).toContain(newest.meta.title)
  await phone.tap('全部报告')
  expect(phone.address()).toBe(address('shelf', { e: newest.id }))
  await phone.tap('青禾市人民政府')
  await phone.page.locator('.shelf__way:visible', { hasText: '2019年' }).last().tap()
  await phone.settled()
  expect(phone.address()).toBe(address('home', { e: others.id }))
  expect(await phone.text()).toContain(others.meta.title)
  expect(await phone.page.title()).toBe('青禾市2019年法治政府报告')
  await phone.tap('数据')
  expect(phone.address()).toBe(address('figures', { e: others.id }))
  expect(await phone.page.title()).toBe('青禾市2019年报告里的数字')
  await phone.goto('')
  expect(await phone.text()).toContain(others.meta.title)
  expect(phone.complaints).toEqual([])
})

test('an older report that was opened on the first visit opens without a network', async () => {
  const phone = await phones.at(address('shelf'))
  await phone.tap('青禾市人民政府')
  await phone.page.locator('.shelf__way:visible', { hasText: '2019年' }).last().tap()
  await phone.visible(others.meta.title).waitFor()
  await phone.page.evaluate(async (id) => {
    const isKept = async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('opened-'))
      const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return kept.flat().some(({ url }) => url.includes(`/data/${id}.`))
    }
    while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 50))
  }, others.id)
  await phone.context.setOffline(true)
  await phone.page.reload()
  await phone.settled()
  expect(phone.address()).toBe(address('home', { e: others.id }))
  await phone.tap('数据')
  expect(await phone.page.title()).toBe('青禾市2019年报告里的数字')
})

test('leads to a section of an old report, which is shared and opens by its address in a fresh start', async () => {
  const phone = await phones.at('', { shareSheet: true })
  await phone.tap('全部报告')
  await phone.tap('青禾市人民政府')
  await phone.page.locator('.shelf__way:visible', { hasText: '2019年' }).last().tap()
  await phone.settled()
  await phone.page
    .locator('.fc:visible', { hasText: shortTitle(others, unit!.section) })
    .first()
    .tap()
  await phone.settled()
  expect(phone.address()).toBe(address('section', { e: others.id, s: unit?.id }))
  await phone.page.locator('.card__action:visible', { hasText: '分享' }).first().tap()
  const shared = await phone.page.evaluate(() => (window as { shared?: ShareData }).shared)
  expect(shared?.title).toMatch(/^青禾市2019年：/)
  expect(shared?.url).toContain(`/${others.id}/`)
  const friend = await phones.at()
  await friend.page.goto(shared?.url ?? '')
  await friend.settled()
  expect(await friend.text()).toContain(others.meta.title)
  await friend.tap('读整份报告')
  expect(await friend.text()).toContain(others.meta.title)
  await friend.goto('')
  expect(await friend.text()).toContain(newest.meta.title)
})

test('whoever takes the newest will have next year’s, too', async () => {
  const phone = await phones.at('', { stored: settled({ edition: older.id }) })
  expect(await phone.text()).toContain(older.meta.title)
  await phone.tap('全部报告')
  await phone.tap('2021年（最新）')
  expect(await phone.text()).toContain(newest.meta.title)
  const kept = await phone.page.evaluate(() => localStorage.getItem('settings'))
  expect(kept).not.toContain('shenyang-')
})

test('a shelf that does not come is said so, and is there when it is asked for again', async () => {
  const phone = await phones.at('', { worker: false })
  await phone.context.route('**/data/shelf.*', (route) => route.abort())
  await phone.tap('全部报告')
  expect(await phone.text()).toContain(newest.meta.title)
  await phone.context.unroute('**/data/shelf.*')
  await phone.tap('再试一次')
  expect(await phone.text()).toContain('青禾市人民政府')
})

test.each([
  [360, 17],
  [390, 30],
] as const)(
  'at %i px and a text of %i nothing is cut, and every year is large enough',
  async (width, textSize) => {
    const elder = textSize === 30
    const phone = await phones.at(address('shelf'), { width, stored: settled({ textSize, elder }) })
    await phone.tap('青禾市人民政府')
    const least = elder ? 60 : 44
    const ways = phone.page.locator('.shelf__way, .shelf__fold')
    for (const way of await ways.all()) {
      const box = await way.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(least)
      expect(box?.width).toBeGreaterThanOrEqual(least)
    }
    const overflow = await phone.page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  },
)

test.each([
  ['light', false],
  ['dark', true],
] as const)('axe finds nothing on it, %s, folded and unfolded', async (_look, dark) => {
  const phone = await phones.at(address('shelf'), { width: 320, dark })
  const faults = async () => {
    const { violations } = await new AxeBuilder({ page: phone.page }).analyze()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }
  expect(await faults()).toEqual([])
  await phone.tap('青禾市人民政府')
  expect(await faults()).toEqual([])
})
