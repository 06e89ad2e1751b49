import { rmSync } from 'node:fs'
import { address } from '../../../src/report/address'
import { shortTitle, unitsOf } from '../../../src/report/outline'
import type { EditionBundle } from '../../../src/report/types'
import { compiledOf } from '../../growth/editions'
import { filled } from '../../growth/filled'
import { MOST } from '../../growth/varied'
import { scenes } from '../host/launch'
import { Phone, type PhoneOptions } from '../host/phone'
import { viewsIn } from '../host/view'
import { journeys } from './journeys'

const pathOf = (at: string): string => at.slice(1)

journeys('the shelf', () => {
  const { editions } = compiledOf(MOST)
  const byId = (id: string) => editions.find((edition) => edition.id === id) as EditionBundle
  const newest = byId('shenyang-2021')
  const own = byId('shenyang-2018')
  const others = byId('qinghe-2019')
  const [unit] = unitsOf(others).filter(({ part }) => part)
  if (!unit) throw new Error('an edition without sections')

  let folder: string
  beforeAll(() => {
    folder = filled('weapp', compiledOf(MOST))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const open = (options: PhoneOptions = {}) => Phone.open(folder, options)

  test('leads from home to an older report of another place, which opens from then on', async () => {
    const phone = await open()
    expect(phone.text()).toContain(newest.meta.title)
    await phone.tap('全部报告')
    expect(phone.page.title).toBe('全部报告')
    await phone.tap('青禾市人民政府')
    await phone.tap('2019年', { nth: 1 })
    expect(phone.page.path).toBe('pages/home/index')
    expect(phone.text()).toContain(others.meta.title)
    expect(phone.page.title).toBe('青禾市2019年法治政府报告')
    await phone.tab('数据')
    expect(phone.page.title).toBe('青禾市2019年报告里的数字')

    const again = await open({ storage: phone.storage })
    expect(again.text()).toContain(others.meta.title)
  })

  test('leads to a section of an old report, which is shared and opens by its address in a fresh start', async () => {
    const phone = await open()
    await phone.tap('全部报告')
    await phone.tap('青禾市人民政府')
    await phone.tap('2019年', { nth: 1 })
    const name = shortTitle(others, unit.section)
    await phone.tap(name)
    expect(phone.page.title).toBe(name)
    const shared = await phone.share()
    expect(shared.title).toMatch(/^青禾市2019年：/)
    expect(shared.path).toBe(address('section', { e: others.id, s: unit.id }))
    const friend = await open({ path: shared.path, scene: scenes.chat })
    expect(friend.page.title).toBe(name)
    expect(friend.text()).toContain('青禾市2019年')
  })

  test('who came for a card of an older report is led to that report, on every tab', async () => {
    const at = address('section', { e: own.id, s: '1-2-4' })
    const phone = await open({ path: pathOf(at), scene: scenes.chat })
    await phone.tap('读整份报告')
    expect(phone.text()).toContain(own.meta.title)
    await phone.tab('数据')
    expect(phone.page.title).toBe('沈阳市2018年报告里的数字')
    const later = await open({ storage: phone.storage })
    expect(later.text()).toContain(newest.meta.title)
  })

  test('whoever takes the newest will have next year’s, too', async () => {
    const phone = await open({ path: pathOf(address('shelf')) })
    await phone.tap('2018年')
    expect(phone.text()).toContain(own.meta.title)
    expect(JSON.stringify(phone.storage.settings)).toContain(own.id)
    await phone.tap('全部报告')
    await phone.tap('2021年（最新）')
    expect(phone.text()).toContain(newest.meta.title)
    expect(JSON.stringify(phone.storage.settings)).not.toContain('shenyang-')
  })

  test(`is drawn lightly with ${MOST} editions, and unfolded`, async () => {
    const phone = await open({ path: pathOf(address('shelf')) })
    const bytes = phone.setData.map((sent) => sent.bytes)
    expect(Math.max(...bytes)).toBeLessThan(24_000)
    for (const { issuer } of new Set(editions.map(({ meta }) => meta)))
      if (issuer) expect(phone.text()).toContain(issuer)
    await phone.tap('青禾市人民政府')
    expect([...viewsIn(phone.view)].length).toBeLessThan(1_000)
  })

  test('a shelf that does not come is said so, and is there when it is asked for again', async () => {
    const fetching = { 'data/shelf': 'refused' } as const
    const phone = await open({ path: pathOf(address('shelf')), fetching })
    expect(phone.text()).toContain('全部报告没有打开，可能是网络不好。')
    phone.fetching.delete('data/shelf')
    await phone.tap('再试一次')
    expect(phone.text()).not.toContain('没有打开')
    expect(phone.text()).toContain('青禾市人民政府')
  })
})
