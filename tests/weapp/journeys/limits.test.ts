import { ONE_STEP } from '../../../src/report/weight'
import type { Phone } from '../host/phone'
import { depthOf, viewsIn } from '../host/view'
import { addresses, edition } from './content'
import { journeys, openApp } from './journeys'

/** WeChat's advice for a smooth page, from its performance guide. */
const advised = { setDataBytes: 256 * 1024, views: 1000, depth: 30, children: 60 }

const screens: object[] = []
const taps: object[] = []

const figures = edition.figures.length

const bytesOf = (phone: Phone): number[] => phone.setData.map(({ bytes }) => bytes)

journeys('limits', () => {
  test.each(Object.entries(addresses))("%s keeps within WeChat's advice", async (screen, path) => {
    const phone = await openApp({ path })
    const views = [...viewsIn(phone.view)]
    const children = Math.max(...views.map((view) => view.children.length))
    const depth = depthOf(phone.view)
    const sizes = bytesOf(phone)
    screens.push({ screen, setData: sizes.join(' + '), views: views.length, depth, children })
    expect(Math.max(...sizes)).toBeLessThanOrEqual(ONE_STEP)
    expect(views.length).toBeLessThan(advised.views)
    expect(depth).toBeLessThan(advised.depth)
    expect(children).toBeLessThan(advised.children)
  })

  test.each<[string, string, (phone: Phone) => Promise<void>]>([
    ['keeping a card', addresses.section, (phone) => phone.tap('收藏', { nth: 0 })],
    ['another text size', addresses.mine, (phone) => phone.tap({ label: '文字大一点' })],
    ['another theme', addresses.mine, (phone) => phone.tap({ label: '颜色：深色' })],
    [
      'a word looked for',
      addresses.search,
      (phone) => phone.type({ class: 'search-field__input' }, '服务'),
    ],
    ['an answer', addresses.daily, (phone) => phone.tap({ class: 'option' }, { nth: 0 })],
    [
      'another filter',
      addresses.figures,
      (phone) => phone.tap({ class: 'figures__kind' }, { nth: 1 }),
    ],
    [
      'opening a figure',
      addresses.section,
      (phone) => phone.tap({ class: 'figure-text__lit' }, { nth: 0 }),
    ],
  ])('%s sends its change in one piece', async (tap, path, act) => {
    const phone = await openApp({ path })
    const before = phone.setData.length
    await act(phone)
    const sizes = bytesOf(phone).slice(before)
    taps.push({ tap, setData: sizes.join(' + ') })
    expect(sizes).toHaveLength(1)
  })

  test('the figures screen opens small, and a filter sends only what comes and goes', async () => {
    const phone = await openApp({ path: addresses.figures })
    expect(Math.max(...bytesOf(phone))).toBeLessThanOrEqual(12 * 1024)
    expect([...viewsIn(phone.view)].length).toBeLessThan(250)
    const before = phone.setData.length
    await phone.tap({ class: 'figures__kind' }, { nth: 1 })
    expect(bytesOf(phone).slice(before)[0]).toBeLessThan(300)
  })

  test.each(['列表', '从大到小'])(
    '%s shows all figures, in steps, and in all within a quarter of the advice',
    async (tap) => {
      const phone = await openApp({ path: addresses.figures })
      if (tap !== '列表') await phone.tap('列表')
      const before = phone.setData.length
      await phone.tap(tap)
      const sent = bytesOf(phone).slice(before)
      const views = [...viewsIn(phone.view)]
      taps.push({ tap, setData: sent.join(' + ') })
      expect(Math.max(...sent)).toBeLessThanOrEqual(ONE_STEP)
      const whole = sent.reduce((sum, bytes) => sum + bytes, 0)
      expect(whole).toBeLessThan((advised.setDataBytes / 4) * Math.max(1, figures / 118))
      expect(views.length).toBeLessThan(advised.views * Math.max(1, figures / 118))
      expect(Math.max(...views.map((view) => view.children.length))).toBeLessThan(advised.children)
    },
  )

  // Budgets stand in budgets.test.ts; here the numbers are only shown.
  afterAll(() => {
    console.table(screens)
    console.table(taps)
  })
})
