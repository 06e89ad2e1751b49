import {
  countOf,
  newestOn,
  ownFirst,
  readOn,
  shelfTitle,
  spanWords,
  toldUnder,
} from '../../src/report/shelf'
import type { ShelfEdition, ShelfIssuer } from '../../src/report/types'

const of = (id: string, year: number | null, rest: Partial<ShelfEdition> = {}): ShelfEdition => ({
  id,
  name: `${year}年`,
  title: `${id}的报告`,
  year,
  publishedOn: null,
  ...rest,
})

const shenyang: ShelfIssuer = {
  issuer: '沈阳市人民政府',
  editions: [of('shenyang-2021', 2021), of('shenyang-2019', 2019)],
}
const qinghe: ShelfIssuer = { issuer: '青禾市人民政府', editions: [of('qinghe-2020', 2020)] }
const nobodys: ShelfIssuer = {
  editions: [of('some-2020', 2020, { name: '2020年报告' }), of('other', null, { name: '报告' })],
}
const shelf = [shenyang, qinghe, nobodys]

test('the reader’s own issuer comes first, the others as they stand', () => {
  expect(ownFirst(shelf, 'qinghe-2020')).toEqual([qinghe, shenyang, nobodys])
  expect(ownFirst(shelf, 'shenyang-2019')).toEqual(shelf)
  expect(ownFirst(shelf, undefined)).toEqual(shelf)
})

test('the newest is the first of the shelf as it is shipped, and all are counted', () => {
  expect(newestOn(shelf)).toBe('shenyang-2021')
  expect(newestOn([])).toBeUndefined()
  expect(countOf(shelf)).toBe(5)
})

test.each([
  ['the one that she comes from', 'qinghe-2020', 'shenyang-2019', 'qinghe-2020'],
  ['else the one that she chose', undefined, 'shenyang-2019', 'shenyang-2019'],
  ['one that is gone counting as none', 'gone', 'shenyang-2019', 'shenyang-2019'],
  ['else the newest', 'gone', undefined, 'shenyang-2021'],
])('the reader reads %s', (_, asked, chosen, id) => {
  expect(readOn(shelf, asked, chosen)).toBe(id)
})

test('under its issuer an edition is told by its year', () => {
  expect(toldUnder(shenyang, shenyang.editions[0]!)).toEqual({ name: '2021年', isYear: true })
})

test('where no issuer is named it is told by its title', () => {
  expect(toldUnder(nobodys, nobodys.editions[0]!)).toEqual({ name: '2020年报告', isYear: false })
})

test('where years do not tell apart it is told by title and date, the date once', () => {
  const mended = of('mended', 2021, { name: '报告（更正）', publishedOn: '2022-03-01' })
  const alike = of('alike', 2021, { name: '报告（2022年2月1日发布）', publishedOn: '2022-02-01' })
  const issuer = { issuer: '沈阳市人民政府', editions: [mended, alike] }
  expect(toldUnder(issuer, mended)).toEqual({
    name: '报告（更正）',
    date: '2022年3月1日发布',
    isYear: false,
  })
  expect(toldUnder(issuer, alike)).toEqual({ name: '报告（2022年2月1日发布）', isYear: false })
})

test.each([
  [shenyang, '2份，2019年至2021年'],
  [qinghe, '1份，2020年'],
  [{ editions: [of('undated', null)] }, '1份'],
])('an issuer’s editions are summed up', (issuer, words) => {
  expect(spanWords(issuer)).toBe(words)
})

test('in a chat the shelf says how much there is, and whose where it is one body’s', () => {
  expect(shelfTitle(shelf)).toBe('法治政府报告5份：3个机关，按年份挑着看')
  expect(shelfTitle([shenyang])).toBe('沈阳市人民政府法治政府报告2份：按年份挑着看')
})
