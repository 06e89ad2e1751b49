import fc from 'fast-check'
import { address, queryString, readAddress, readQuery } from '../../src/report/address'

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
  expect(readAddress(address('section', query))).toEqual(query)
  expect(readAddress(address('home'))).toEqual({})
})
