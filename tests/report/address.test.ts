import fc from 'fast-check'
import {
  address,
  queryKeys,
  queryString,
  readAddress,
  readQuery,
  screens,
} from '../../src/report/address'

test('an address carries edition and section in a stable order', () => {
  expect(address('section', { s: '1-3-7', e: 'shenyang-2021' })).toBe(
    '/pages/section/index?e=shenyang-2021&s=1-3-7',
  )
})

test('an address without a query has no question mark', () => {
  expect(address('home')).toBe('/pages/home/index')
})

test('what is put into an address comes out of it, as WeChat hands it over', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (law) => {
      fc.pre(law !== '')
      const raw = queryString({ law }).slice('law='.length)
      expect(readQuery({ law: raw }).law).toBe(law)
    }),
  )
})

test('a value that is no valid encoding is taken as it stands', () => {
  expect(readQuery({ s: '%E4%' })).toEqual({ s: '%E4%' })
})

test('an address is read back as what it was made of', () => {
  const query = { e: 'shenyang-2021', s: '1-3-7', law: '行政复议法' }
  expect(readAddress(address('section', query))).toEqual({ screen: 'section', query })
  expect(readAddress(address('home'))).toEqual({ screen: 'home', query: {} })
})

test.each([
  ['/', { screen: 'home', query: {} }],
  ['', { screen: 'missing', query: {} }],
  ['//', { screen: 'missing', query: {} }],
  ['/pages/../..', { screen: 'missing', query: {} }],
  ['/pages/section/index', { screen: 'section', query: {} }],
  ['/pages/section/index?e=%', { screen: 'section', query: { e: '%' } }],
  [
    '/pages/section/index?e=x&from=timeline#wechat_redirect',
    { screen: 'section', query: { e: 'x' } },
  ],
  ['/pages/section/index?s=1&s=2', { screen: 'section', query: { s: '2' } }],
  ['/pages/section/index?e[]=x&__proto__=y&constructor', { screen: 'section', query: {} }],
])('%j asks for %j', (at, asked) => {
  expect(readAddress(at)).toEqual(asked)
})

test('any words are an address, and anything can stand in one', () => {
  const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '%', '\0'))
  fc.assert(
    fc.property(words, words, words, (one, e, s) => {
      for (const at of [one, `/pages/section/index?${one}`, address('section', { e, s })]) {
        const { screen, query } = readAddress(at)
        expect(Object.keys(screens)).toContain(screen)
        expect(Object.keys(query).filter((key) => !queryKeys.includes(key as 'e'))).toEqual([])
      }
    }),
    { numRuns: 1000 },
  )
})
