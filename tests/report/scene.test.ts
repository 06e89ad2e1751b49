import fc from 'fast-check'
import { addressesOf, namesIn } from '../../config/scripts/addresses'
import {
  address,
  isScreen,
  type Query,
  readAddress,
  type Screen,
  screens,
} from '../../src/report/address'
import { readScene, spellOut, toScene } from '../../src/report/scene'
import { editions, withBanks } from '../support/editions'

const e = 'shenyang-2021'
const aLongOne = 'a-very-long-name-of-a-place-2021'

/** What WeChat takes: at most 32 digits, letters and these. */
const ALLOWED = /^[0-9a-zA-Z!#$&'()*+,/:;=?@\-._~]{1,32}$/

type Names = Parameters<typeof spellOut>[1]

/** The address that a scene asks for, where these are all the names that there are. */
function asked(scene: string, names: Names): string {
  const { screen, query } = readScene(scene)
  return address(screen, spellOut(query, names))
}

test.each([
  ['home', address('home'), '.'],
  ['home of an edition', address('home', { e }), 'shenyang-2021'],
  ['a tab', address('figures', { e }), 'shenyang-2021/figures'],
  ['a tab of the newest', address('quiz'), 'quiz'],
  ['a section', address('section', { e, s: '1-3' }), 'shenyang-2021/1-3'],
  ['one numbered twice', address('section', { e, s: '1-3~2' }), 'shenyang-2021/1-3~2'],
  ['a figure', address('figure', { e, f: '1-8-20.p1.f2' }), 'shenyang-2021/1-8-20.p1.f2'],
  ['a poster', address('poster', { e, s: '1-3-7' }), 'shenyang-2021/poster?s=1-3-7'],
  ['a round', address('round', { e, by: 'daily' }), 'shenyang-2021/round?by=daily'],
  [
    'one on a section',
    address('round', { e, by: 'section', s: '1-3' }),
    'shenyang-2021/round?s=1-3',
  ],
  [
    'one on a law',
    address('round', { e, by: 'law', law: '宪法' }),
    'shenyang-2021/round?law=~pq4fy0',
  ],
  ['a question', address('round', { e, by: 'question', q: 'fa-1' }), 'shenyang-2021/round?q=fa-1'],
  ['topics', address('topics', { e, by: 'section' }), 'shenyang-2021/topics?by=section'],
  [
    'an article',
    address('article', { e, law: '宪法', a: '20.1.2' }),
    'shenyang-2021/~pq4fy0.20.1.2',
  ],
  ['one of the newest', address('article', { law: '宪法', a: '5' }), '~pq4fy0.5'],
  ['a long edition', address('section', { e: aLongOne, s: '1-3' }), '~1ql2oku/1-3'],
])('%s: %s is %s, and is read back', (_name, at, scene) => {
  expect(toScene(at)).toBe(scene)
  expect(scene).toMatch(ALLOWED)
  const names = { e: [{ id: e }, { id: aLongOne }], law: [{ id: '宪法' }, { id: '民法典' }] }
  expect(asked(scene, names)).toBe(at)
})

test.each([
  ['words to look for', address('search', { e, w: '行政复议' })],
  ['questions with words', address('topics', { e, by: 'words', w: '复议' })],
  [
    'a set of questions',
    address('round', { e, by: 'set', q: 'falv-yuanzhu-001,falv-yuanzhu-002' }),
  ],
  ['an unknown kind of round', address('round', { e, by: '没有' })],
  ['a place in a law that is none', address('article', { e, law: '宪法', a: '二十' })],
])('%s have no scene', (_name, at) => {
  expect(toScene(at)).toBeUndefined()
})

test.each(withBanks.map(({ edition, bank }) => [edition.id, edition, bank] as const))(
  'every address of %s has a scene of its own, which leads back to it',
  (_id, edition, bank) => {
    const all = [...new Set(addressesOf(edition, bank))]
    const scenes = all.map((at) => toScene(at) ?? '')
    expect(all.length).toBeGreaterThan(1000)
    expect(scenes.filter((scene) => !ALLOWED.test(scene))).toEqual([])
    const names = namesIn(editions, edition, bank)
    expect(scenes.map((scene) => asked(scene, names))).toEqual(all)
    expect(new Set(scenes).size).toBe(all.length)
  },
)

describe('of any edition', () => {
  const edition = fc.stringMatching(/^[a-z][a-z0-9-]{1,63}$/).filter((id) => !isScreen(id))
  const step = fc.oneof(
    fc.integer({ min: 1, max: 999 }).map(String),
    fc.integer({ min: 1, max: 99 }).map((n) => `n${n}`),
    fc.constantFrom('end', '3~2', 'n1~12'),
  )
  const section = fc.oneof(
    fc.constant('intro'),
    fc.array(step, { minLength: 1, maxLength: 8 }).map((steps) => steps.join('-')),
  )
  const nth = fc.integer({ min: 1, max: 2000 })
  const figure = fc.tuple(section, nth, nth).map(([s, p, f]) => `${s}.p${p}.f${f}`)
  const question = fc.stringMatching(/^[\w.~-]{1,80}$/)
  const name = fc.string({ unit: 'grapheme', minLength: 1 })
  const place = fc.array(nth, { minLength: 1, maxLength: 3 }).map((all) => all.join('.'))
  const to = (screen: Screen, carried: Record<string, fc.Arbitrary<string>>) =>
    fc.record({ e: edition, ...carried }).map((query) => address(screen, query))
  const at = fc.oneof(
    ...(['home', 'figures', 'quiz', 'mine', 'search', 'terms'] as const).map((tab) => to(tab, {})),
    to('section', { s: section }),
    to('section', { s: section, f: figure }),
    to('section', { s: section, t: name }),
    to('figure', { f: figure }),
    to('round', { by: fc.constantFrom('daily', 'due', 'mistakes', 'favourites') }),
    to('round', { by: fc.constant('section'), s: section }),
    to('round', { by: fc.constant('law'), law: name }),
    to('round', { by: fc.constant('question'), q: question }),
    to('topics', { by: fc.constantFrom('section', 'law') }),
    to('article', { law: name, a: place }),
    ...(['poster', 'slip'] as const).flatMap((screen) => [
      to(screen, { s: section }),
      to(screen, { f: figure }),
    ]),
    to('slip', { q: question }),
  )
  const namesOf = (query: Query): Names =>
    Object.fromEntries(Object.entries(query).map(([key, id]) => [key, [{ id }]]))

  test('every address has a scene, which leads back to it', () => {
    fc.assert(
      fc.property(at, (one) => {
        const scene = toScene(one) ?? ''
        expect(scene).toMatch(ALLOWED)
        expect(asked(scene, namesOf(readAddress(one).query))).toBe(one)
      }),
      { numRuns: 1000 },
    )
  })

  test('no two addresses have one scene', () => {
    fc.assert(
      fc.property(at, at, (one, other) => {
        fc.pre(one !== other)
        expect(toScene(one)).not.toBe(toScene(other))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a plain query', () => {
  test.each([
    ['e=shenyang-2021', address('home', { e })],
    ['e=shenyang-2021&s=1-3', address('section', { e, s: '1-3' })],
    ['s=1-3&from=poster', address('section', { s: '1-3' })],
    ['e=shenyang-2021&f=1-3.p1.f1', address('figure', { e, f: '1-3.p1.f1' })],
    ['e=shenyang-2021&s=1-3&t=fuyi', address('section', { e, s: '1-3', t: 'fuyi' })],
    ['e=shenyang-2021&by=daily', address('round', { e, by: 'daily' })],
    ['by=section&s=1-3', address('round', { by: 'section', s: '1-3' })],
    ['q=falv-yuanzhu-001', address('round', { by: 'question', q: 'falv-yuanzhu-001' })],
    ['law=~pq4fy0', address('round', { by: 'law', law: '~pq4fy0' })],
    ['law=~pq4fy0&a=20.1', address('article', { law: '~pq4fy0', a: '20.1' })],
    ['w=120', address('search', { w: '120' })],
    ['channel=7', address('missing')],
  ])('%s asks for %s where home was opened', (scene, at) => {
    const { screen, query } = readScene(scene)
    expect(address(screen, query)).toBe(at)
  })

  test('is for the page that was opened, where that is not home', () => {
    const { screen, query } = readScene('e=shenyang-2021&f=1-3.p1.f1', 'poster')
    expect(address(screen, query)).toBe(address('poster', { e, f: '1-3.p1.f1' }))
  })
})

test('a shortened part that fits nothing, or two things, stays as it is', () => {
  const query = { e, law: '~pq4fy0' }
  expect(spellOut(query, { law: [{ id: '民法典' }] })).toEqual(query)
  expect(spellOut(query, { law: [{ id: '宪法' }, { id: '宪法' }] })).toEqual(query)
  expect(spellOut({ e: 'x' }, { e: [{ id: 'x' }] })).toEqual({ e: 'x' })
})

test('any words are read, as a screen of ours', () => {
  const scene = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.stringMatching(/^[~=?&/.\w%#]*$/),
  )
  fc.assert(
    fc.property(scene, fc.constantFrom(...(Object.keys(screens) as Screen[])), (one, opened) => {
      const { screen, query } = readScene(one, opened)
      expect(screens[screen]).toBeTruthy()
      expect(toScene(address(screen, query))?.length ?? 0).toBeLessThanOrEqual(32)
    }),
    { numRuns: 1000 },
  )
})
