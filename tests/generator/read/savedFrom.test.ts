import { savedFrom } from '../../../src/generator/read/savedFrom'

const addressIn = (page: string) => savedFrom(new TextEncoder().encode(page))

test.each([
  [
    'as a browser notes it in a page that it saves',
    '<!-- saved from url=(0042)https://example.gov.cn/a/1.html -->',
  ],
  ['as the page names itself', '<link rel="canonical" href="https://example.gov.cn/a/1.html">'],
])('the address is found %s', (_, page) => {
  expect(addressIn(`<html>${page}<body>报告</body></html>`)).toBe('https://example.gov.cn/a/1.html')
})

test('a page that names no address has none, nor has one of a kind that does not open', () => {
  expect(
    addressIn('<html><link rel="stylesheet" href="https://example.gov.cn/a.css"></html>'),
  ).toBeUndefined()
  expect(addressIn('<link rel="canonical" href="javascript:alert(1)">')).toBeUndefined()
})
