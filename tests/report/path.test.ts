import fc from 'fast-check'
import {
  address,
  type Query,
  readAddress,
  readQuery,
  type Screen,
  screens,
} from '../../src/report/address'
import { fromPath, toPath } from '../../src/report/path'

const e = 'shenyang-2021'

test.each([
  [address('home'), './'],
  [address('home', { e }), 'shenyang-2021/'],
  [address('quiz'), 'quiz/'],
  [address('shelf'), 'shelf/'],
  [address('shelf', { e }), 'shelf/?e=shenyang-2021'],
  [address('figures', { e }), 'shenyang-2021/figures/'],
  [address('section', { e, s: '1-3-7' }), 'shenyang-2021/1-3-7/'],
  [address('section', { e, s: '1-3~2' }), 'shenyang-2021/1-3~2/'],
  [address('section', { e, s: '1-2-4', f: '1-2-4.p1.f2' }), 'shenyang-2021/1-2-4/?f=1-2-4.p1.f2'],
  [address('figure', { e, f: '1-3-7.p1.f2' }), 'shenyang-2021/1-3-7.p1.f2/'],
  [address('round', { e, by: 'daily' }), 'shenyang-2021/round/?by=daily'],
  [
    address('round', { by: 'law', law: '行政复议法' }),
    'round/?by=law&law=%E8%A1%8C%E6%94%BF%E5%A4%8D%E8%AE%AE%E6%B3%95',
  ],
])('%s is shown as %s, and read back', (at, path) => {
  expect(toPath(at)).toBe(path)
  expect(fromPath(path)).toBe(at)
})

test.each([
  ['', address('home')],
  ['index.html', address('home')],
  ['shenyang-2021/1-3', address('section', { e, s: '1-3' })],
  ['shenyang-2021/1-3/index.html', address('section', { e, s: '1-3' })],
  ['shenyang-2021/1-3/?from=timeline&isappinstalled=0', address('section', { e, s: '1-3' })],
  ['shenyang-2021/1-3/deeper/', address('missing')],
  ['//shenyang-2021///1-3//', address('section', { e, s: '1-3' })],
  ['SHENYANG-2021/1-3/', address('section', { e: 'SHENYANG-2021', s: '1-3' })],
  ['%E0%A4%A/', address('home', { e: '%E0%A4%A' })],
  ['shenyang-2021/..%2f..%2fetc/', address('section', { e, s: '../../etc' })],
  ['shenyang-2021/__proto__/', address('section', { e, s: '__proto__' })],
  ['constructor/figures/', address('figures', { e: 'constructor' })],
  ['section/?s=1&s=2', address('section', { s: '2' })],
  ['section/?e[]=x&e=&s=', address('section')],
  ['shenyang-2021/1-3/?s=9&__proto__=x', address('section', { e, s: '1-3' })],
])('the path %j leads to %s', (path, at) => {
  expect(fromPath(path)).toBe(at)
})

test('an address of no screen of ours is shown as the missing page', () => {
  expect(toPath('/pages/nowhere/index?e=x')).toBe('x/missing/')
})

test('any path is read, as an address of ours', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(
      '..',
      '%',
      '%2F',
      '\0',
      '\ud800',
      '🙂',
      'index.html',
      'figures',
      '__proto__',
      e,
    ),
  )
  fc.assert(
    fc.property(fc.array(part), fc.constantFrom('/', '?', '&', '=', '#'), (parts, between) => {
      const at = fromPath(parts.join(between))
      expect(at).toBe(address(readAddress(at).screen, readAddress(at).query))
      expect(fromPath(toPath(at))).toBe(at)
    }),
    { numRuns: 1000 },
  )
})

test('whatever an address carries comes back from its path', () => {
  const query = fc.record<Query>(
    Object.fromEntries(
      ['e', 's', 'f', 'q', 'by', 'law'].map((key) => [
        key,
        fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('mine', 'a-1', '1-3', '1.p1.f2')),
      ]),
    ),
    { requiredKeys: [] },
  )
  const screen = fc.constantFrom(...(Object.keys(screens) as Screen[]))
  fc.assert(
    fc.property(screen, query, (name, carried) => {
      const path = toPath(address(name, carried))
      expect(fromPath(path)).toBe(address(name, carried))
      // A browser reads the path as the address bar shows it.
      const shown = new URL(path, 'https://example.cn/sub/')
      expect(fromPath(`${shown.pathname.slice(5)}${shown.search}`)).toBe(address(name, carried))
    }),
  )
  expect(readQuery({ e: '%E4%B8%80' })).toEqual({ e: '一' })
})
