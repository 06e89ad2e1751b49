import AxeBuilder from '@axe-core/playwright'
import { address } from '../../src/report/address'
import { type Phone, Phones } from './phone'

const e = 'shenyang-2021'

let phones: Phones
beforeAll(async () => {
  phones = await Phones.open()
})
afterAll(() => phones.close())

const screens = {
  home: '',
  section: address('section', { e, s: '1-2' }),
  figure: address('figure', { e, f: '1-8-20.p1.f2' }),
  poster: address('poster', { e, f: '1-8-20.p1.f2' }),
  figures: address('figures'),
  quiz: address('quiz'),
  round: address('round', { e, by: 'daily' }),
  topics: address('topics', { e, by: 'law' }),
  article: address('article', { e, law: '行政复议法', a: '20.1' }),
  slip: address('slip', { e, q: 'xingzheng-fuyi-001' }),
  search: address('search', { e }),
  'search-found': address('search', { e, w: '行政复议' }),
  'search-nothing': address('search', { e, w: '没有这样的话' }),
  terms: address('terms', { e }),
  mine: address('mine'),
  missing: address('section', { e, s: 'none' }),
}

const looks = {
  light: { theme: 'light', textSize: 17 },
  dark: { theme: 'dark', textSize: 17 },
  'largest text': { theme: 'light', textSize: 30, elder: true },
}

const cases = Object.entries(screens).flatMap(([screen, at]) =>
  Object.entries(looks).map(([look, settings]) => ({ screen, at, look, settings })),
)

test.each(cases)('axe finds nothing on $screen, $look', async ({ at, settings }) => {
  const stored = { settings: JSON.stringify({ data: { state: settings, version: 1 } }) }
  const phone: Phone = await phones.at(at, { stored })
  const { violations } = await new AxeBuilder({ page: phone.page }).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
  )
  await phone.close()
  expect(found).toEqual([])
})

test('axe finds nothing on an answered question', async () => {
  const phone = await phones.at(screens.round)
  await phone.page.locator('.option:visible').first().tap()
  const submit = phone.page.locator('.question__submit:visible')
  if (await submit.count()) await submit.tap()
  const { violations } = await new AxeBuilder({ page: phone.page }).analyze()
  await phone.close()
  expect(violations.map(({ id }) => id)).toEqual([])
})
