import fc from 'fast-check'
import { address, screens } from '../../src/report/address'
import { askedOf, readLink } from '../../src/report/arrival'
import { toPath } from '../../src/report/path'

const e = 'shenyang-2021'
const editions = [{ id: e }, { id: 'liaoning' }]
const home = '/pages/home/index'
const section = '/pages/section/index'

/** The address that a page is asked for. */
function asked(page: string, params: Record<string, string>): string {
  const { screen, query } = askedOf(page, params, editions)
  return address(screen, query)
}

/** The address that a link to the browser version asks for. */
function linked(link: string): string {
  const { screen, query } = readLink(link, editions)
  return address(screen, query)
}

describe('a page is asked for', () => {
  test.each([
    ['what its address says', section, { e, s: '1-3' }, address('section', { e, s: '1-3' })],
    ['the same, encoded', section, { e, s: '1%2D3' }, address('section', { e, s: '1-3' })],
    [
      'a question, whose key is a link’s',
      '/pages/round/index',
      { by: 'question', q: 'fa-1' },
      address('round', { by: 'question', q: 'fa-1' }),
    ],
    ['a scene', home, { scene: 'shenyang-2021%2F1-3' }, address('section', { e, s: '1-3' })],
    [
      'a plain query as scene',
      home,
      { scene: 'e%3Dshenyang-2021%26s%3D1-3' },
      address('section', { e, s: '1-3' }),
    ],
    [
      'that by its own page',
      '/pages/poster/index',
      { scene: 'e%3Dshenyang-2021%26s%3D1-3' },
      address('poster', { e, s: '1-3' }),
    ],
    [
      'a link',
      home,
      {
        q: 'https%3A%2F%2Fexample.gov.cn%2Freport%2Fshenyang-2021%2F1-3%2F%3Ffrom%3Dtimeline',
        scancode_time: '1615973269',
      },
      address('section', { e, s: '1-3' }),
    ],
    ['nothing by a scene without words', home, { scene: '' }, address('home')],
    ['what is missing by words of others', home, { scene: 'channel%3D7' }, address('missing')],
    [
      'what its broken scene says, which is nowhere',
      home,
      { scene: '%E0%A4%A' },
      address('home', { e: '%E0%A4%A' }),
    ],
  ])('%s', (_name, page, params, at) => {
    expect(asked(page, params)).toBe(at)
  })
})

describe('a link leads to', () => {
  const host = 'https://example.gov.cn'
  test.each([
    [host, address('home')],
    [`${host}/`, address('home')],
    [`HTTP://example.gov.cn:8080`, address('home')],
    [`${host}/?from=timeline`, address('home')],
    [`${host}/gov/report/`, address('home')],
    [`${host}/gov/report/index.html`, address('home')],
    [`${host}/zwgk/2022/`, address('home')],
    [`${host}/zwgk/2022-03/`, address('home')],
    [`${host}/figures/`, address('figures')],
    [`${host}/gov/report/figures`, address('figures')],
    [`${host}/gov/report/round/?by=daily`, address('round', { by: 'daily' })],
    [`${host}/shenyang-2021`, address('home', { e })],
    [`${host}/gov/report/shenyang-2021/`, address('home', { e })],
    [
      `${host}/gov/report/shenyang-2021/1-3/index.html?from=singlemessage#wechat_redirect`,
      address('section', { e, s: '1-3' }),
    ],
    [`${host}/report/liaoning/1-3/`, address('section', { e: 'liaoning', s: '1-3' })],
    [`${host}/liaoning/liaoning/`, address('home', { e: 'liaoning' })],
    [`${host}/report/shenyang-2021/1-8-20.p1.f2/`, address('figure', { e, f: '1-8-20.p1.f2' })],
    [`${host}/%E6%8A%A5%E5%91%8A/shenyang-2021/quiz/`, address('quiz', { e })],
    [
      `${host}/gov/report/?from=singlemessage#/pages/section/index?e=shenyang-2021&s=1-3`,
      address('section', { e, s: '1-3' }),
    ],
    [
      `${host}/gov/report/#/pages/section/index?e=shenyang-2021&s=1-3#wechat_redirect`,
      address('section', { e, s: '1-3' }),
    ],
    [`${host}/gov/report/#/`, address('home')],
    [`${host}/gov/report/#/pages/nowhere/index`, address('missing')],
    [`${host}/report/shenyang-2021/1-3/deeper/`, address('missing')],
    // What is not there stays asked for, so that the screen can say so.
    [`${host}/report/shenyang-2022/`, address('home', { e: 'shenyang-2022' })],
    [`${host}/report/shenyang-2022/figures/`, address('figures', { e: 'shenyang-2022' })],
    [`${host}/report/shenyang-2022/1-3/`, address('section', { e: 'shenyang-2022', s: '1-3' })],
    [`${host}/shenyang-2021-2/`, address('home', { e: 'shenyang-2021-2' })],
    [`${host}/shenyang-2021-2/figures/`, address('figures', { e: 'shenyang-2021-2' })],
    [`${host}/report/dalian/1-3/`, address('section', { e: 'dalian', s: '1-3' })],
    [`${host}/report/shenyang-2021/9-9/`, address('section', { e, s: '9-9' })],
    [`${host}/report/shenyang-2021/%E0%A4%A/`, address('section', { e, s: '%E0%A4%A' })],
  ])('%s: %s', (link, at) => {
    expect(linked(link)).toBe(at)
  })

  test('the page that the site has for an address, wherever the site lies', () => {
    const root = fc
      .array(
        fc.stringMatching(/^[a-z]{1,9}$/).filter((part) => !(part in screens)),
        { maxLength: 3 },
      )
      .map((parts) => parts.map((part) => `${part}/`).join(''))
    const at = fc.constantFrom(
      address('home'),
      address('home', { e }),
      address('mine', { e: 'liaoning' }),
      address('section', { e, s: 'intro' }),
      address('section', { e, s: '1-3', f: '1-3.p1.f1' }),
      address('article', { e, law: '行政复议法', a: '20.1' }),
    )
    fc.assert(
      fc.property(root, at, (below, one) => {
        expect(linked(`${host}/${below}${toPath(one)}`)).toBe(one)
      }),
    )
  })
})

test('whatever a page is handed, it is asked for a screen of ours', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.stringMatching(/^https?:\/\/[\w%/?#=&.~-]*$/),
    fc.constantFrom('__proto__', 'constructor', '\ud800', '%', '\0', '🙂', 'x'.repeat(20_000)),
  )
  const params = fc.dictionary(fc.constantFrom('scene', 'q', 'e', 's', '__proto__', 'f'), words)
  const page = fc.oneof(words, fc.constantFrom(...Object.values(screens)))
  fc.assert(
    fc.property(page, params, (one, handed) => {
      const { screen, query } = askedOf(one, handed, editions)
      expect(screens[screen]).toBeTruthy()
      expect(address(screen, query)).toMatch(/^\/pages\//)
    }),
    { numRuns: 1000 },
  )
})
