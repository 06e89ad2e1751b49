import AxeBuilder from '@axe-core/playwright'
import { questionsOf } from '#content/questions'
import { address } from '../../src/report/address'
import { type Phone, Phones } from './phone'

const e = 'shenyang-2021'

let phones: Phones
beforeAll(async () => {
  phones = await Phones.open()
})
afterAll(() => phones.close())

interface State {
  at: string
  /** What the device holds, by storage key. */
  stored?: Record<string, object>
  /** What the reader has done on the page. */
  after?: (phone: Phone) => Promise<unknown>
}

const multiple = questionsOf[e]?.questions.find(({ type }) => type === 'multiple')?.id

const section = address('section', { e, s: '1-2' })
const daily = address('round', { e, by: 'daily' })

/** Answers the question on screen with its option at a place. */
const answer = (place: number) => async (phone: Phone) => {
  await phone.page.locator('.option:visible').nth(place).tap()
  const submit = phone.page.locator('.main:visible', { hasText: '确定' })
  if (await submit.count()) await submit.tap()
  await phone.settled()
}

/** Answers the five of the day with whatever comes first. */
async function toTheResult(phone: Phone) {
  for (let place = 1; place <= 5; place++) {
    await answer(0)(phone)
    await phone.tap(place < 5 ? '下一题' : '看结果')
  }
}

/** Chooses a kind of figures by its place in their row. */
const toKind = (place: number) => (phone: Phone) =>
  phone.page.locator('[role=radio]:visible').nth(place).tap()

const states: Record<string, State> = {
  home: { at: '' },
  'home, half read': {
    at: '',
    stored: {
      reading: {
        editions: { [e]: { last: '1-2-5', read: ['intro', '1-1', '1-2'], favourites: [] } },
      },
    },
  },
  'home, quiz begun': {
    at: daily,
    after: async (phone) => {
      await answer(0)(phone)
      await phone.goto(address('home'))
    },
  },
  section: { at: section },
  'section, a term open': {
    at: section,
    after: (phone) => phone.page.locator('.figure-text__term:visible').first().tap(),
  },
  'section, kept and copied': {
    at: section,
    after: async (phone) => {
      await phone.tap('收藏')
      await phone.tap('更多')
      await phone.tap('复制')
    },
  },
  'section, with what was sought': {
    at: address('section', { e, s: '1-2-6', w: '一网通办 网办率' }),
  },
  'section, the last': { at: address('section', { e, s: '2-5' }) },
  figure: { at: address('figure', { e, f: '1-8-20.p1.f2' }) },
  'figure, part of a whole': { at: address('figure', { e, f: '1-4-11.p1.f5' }) },
  poster: { at: address('poster', { e, f: '1-8-20.p1.f2' }) },
  figures: { at: address('figures') },
  'figures, the second kind': { at: address('figures'), after: toKind(1) },
  'figures, the third kind': { at: address('figures'), after: toKind(2) },
  'figures, all': { at: address('figures'), after: (phone) => phone.tap('列表') },
  quiz: { at: address('quiz') },
  question: { at: daily },
  'question, several right': { at: address('round', { e, by: 'question', q: multiple }) },
  'question, answered': { at: daily, after: answer(0) },
  'question, answered otherwise': { at: daily, after: answer(1) },
  'question, the result': { at: daily, after: toTheResult },
  'question, none': { at: address('round', { e, by: 'mistakes' }) },
  'topics of law': { at: address('topics', { e, by: 'law' }) },
  'topics of the report': { at: address('topics', { e, by: 'section' }) },
  article: { at: address('article', { e, law: '行政复议法', a: '20.1' }) },
  search: { at: address('search', { e }) },
  'search, found': { at: address('search', { e, w: '行政复议' }) },
  'search, nothing': { at: address('search', { e, w: '没有这样的话' }) },
  mine: { at: address('mine') },
  terms: { at: address('terms', { e }) },
  slip: { at: address('slip', { e, q: 'xingzheng-fuyi-001' }) },
  'section, one card alone': { at: address('section', { e, s: '1-2-6' }) },
  missing: { at: address('section', { e, s: 'none' }) },
}

/** Each theme, each size of text and each width, none with the same two others throughout. */
const looks = {
  'light, narrow': { theme: 'light', size: 17, width: 320 },
  'dark, largest text, narrow': { theme: 'dark', size: 30, width: 320 },
  'dark, wide': { theme: 'dark', size: 17, width: 1280 },
}

/** What axe finds wrong with a state in each look, a line each. */
async function faultsOf({ at, stored = {}, after }: State): Promise<string[]> {
  const entries = Object.entries(stored).map(([key, state]) => [
    key,
    JSON.stringify({ data: { state, version: 1 } }),
  ])
  const phone = await phones.at(at, { width: 320, stored: Object.fromEntries(entries) })
  await after?.(phone)
  const faults: string[] = []
  for (const [look, { theme, size, width }] of Object.entries(looks)) {
    await phone.page.setViewportSize({ width, height: 844 })
    // The state stays as it is; only its looks change.
    await phone.page.locator('.screen:visible').evaluate(
      (screen, wanted) => {
        const own = [...screen.classList].filter(
          (one) => !/--(light|dark|large|text-\d+)$/.test(one),
        )
        screen.setAttribute('class', [...own, ...wanted].join(' '))
      },
      [`screen--${theme}`, `screen--text-${size}`, size >= 24 ? 'screen--large' : ''],
    )
    const { violations } = await new AxeBuilder({ page: phone.page }).analyze()
    for (const { id, nodes } of violations) {
      faults.push(`${look}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    }
  }
  await phone.close()
  return faults
}

test.each(Object.entries(states))(
  'axe finds nothing on %s: light, dark, at the largest text, narrow and wide',
  async (_name, state) => {
    expect(await faultsOf(state)).toEqual([])
  },
)
