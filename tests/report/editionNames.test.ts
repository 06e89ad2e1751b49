import { editionNames, reportWords, told, whoseAndWhen } from '../../src/report/editionNames'
import type { EditionBundle } from '../../src/report/types'
import { edition } from '../support/edition'

const of = (
  title: string,
  issuer: string | null,
  year: number | null,
  publishedOn: string | null = null,
): EditionBundle => ({
  ...edition,
  meta: { ...edition.meta, title, issuer, year, publishedOn },
})

const qinghe2024 = of('青禾市人民政府2024年报告', '青禾市人民政府', 2024)
const qinghe2023 = of('青禾市人民政府2023年报告', '青禾市人民政府', 2023)
const corrected2024 = of('青禾市人民政府2024年报告（更正）', '青禾市人民政府', 2024)
const bureau2024 = of('青禾市司法局2024年报告', '青禾市司法局', 2024)
const shenyang2021 = of('沈阳市人民政府2021年报告', '沈阳市人民政府', 2021)
const nobodys2020 = of('2020年报告', null, 2020)
const shortly2022 = of('青禾市政府2022年报告', '青禾市政府', 2022)
const undated = of('青禾市人民政府关于法治建设的报告', '青禾市人民政府', null)
const said2024 = of('青禾市人民政府2024年报告', '青禾市人民政府', 2024, '2025-02-01')
const saidAgain2024 = of('青禾市人民政府2024年报告', '青禾市人民政府', 2024, '2025-03-08')

test.each<[what: string, editions: EditionBundle[], names: string[]]>([
  ['years of one body', [qinghe2024, qinghe2023], ['2024年', '2023年']],
  ['different bodies', [qinghe2024, shenyang2021], ['青禾市2024年', '沈阳市2021年']],
  ['a city and its bureau', [qinghe2024, bureau2024], ['青禾市2024年', '青禾市司法局2024年']],
  [
    'two of one name',
    [corrected2024, qinghe2024, qinghe2023],
    ['青禾市人民政府2024年报告（更正）', '青禾市人民政府2024年报告', '2023年'],
  ],
  ['one of nobody’s', [qinghe2024, nobodys2020], ['青禾市2024年', '2020年报告']],
  ['years of one body, once in short', [qinghe2024, shortly2022], ['2024年', '2022年']],
  ['nobody’s all', [nobodys2020], ['2020年']],
  ['no year', [qinghe2024, undated], ['2024年', '青禾市人民政府关于法治建设的报告']],
  [
    'no year beside another body’s',
    [undated, shenyang2021],
    ['青禾市人民政府关于法治建设的报告', '沈阳市2021年'],
  ],
  [
    'two of one title, published on different days',
    [saidAgain2024, said2024, qinghe2023],
    [
      '青禾市人民政府2024年报告（2025年3月8日发布）',
      '青禾市人民政府2024年报告（2025年2月1日发布）',
      '2023年',
    ],
  ],
  [
    'three of one title and one day or none, counted from the oldest',
    [qinghe2024, said2024, said2024, qinghe2024],
    [
      '青禾市人民政府2024年报告（第2份）',
      '青禾市人民政府2024年报告（2025年2月1日发布）（第2份）',
      '青禾市人民政府2024年报告（2025年2月1日发布）（第1份）',
      '青禾市人民政府2024年报告（第1份）',
    ],
  ],
])('%s are told apart', (_, editions, names) => {
  expect(editionNames(editions)).toEqual(names)
})

test('a page on one of them says the body only where another’s report stands beside it', () => {
  expect(whoseAndWhen(qinghe2024, [qinghe2024, qinghe2023])).toBe('2024年')
  expect(whoseAndWhen(qinghe2024, [qinghe2024, shenyang2021])).toBe('青禾市2024年')
  expect(whoseAndWhen(shortly2022, [qinghe2024, shortly2022])).toBe('2022年')
  expect(whoseAndWhen(shortly2022, [shortly2022, shenyang2021])).toBe('青禾市2022年')
})

test('a page on one that does not tell whose it is says its year all the same', () => {
  expect(whoseAndWhen(nobodys2020, [qinghe2024, nobodys2020])).toBe('2020年')
})

const shipped = (one: EditionBundle, among: readonly EditionBundle[]) => ({
  ...one,
  name: among.length > 1 ? (editionNames(among)[among.indexOf(one)] ?? '') : '',
})

test.each<[what: string, one: EditionBundle, among: EditionBundle[], words: string]>([
  ['by nothing where it is alone', qinghe2024, [qinghe2024], '报告'],
  ['by issuer and year', qinghe2024, [qinghe2024, shenyang2021], '青禾市2024年报告'],
  [
    'by its title where another has its year',
    corrected2024,
    [corrected2024, qinghe2024],
    '《青禾市人民政府2024年报告（更正）》',
  ],
  [
    'by title and date, the date being none of the title',
    said2024,
    [saidAgain2024, said2024],
    '《青禾市人民政府2024年报告》（2025年2月1日发布）',
  ],
])('a sentence says an edition %s', (_, one, among, words) => {
  expect(reportWords(shipped(one, among))).toBe(words)
})

test('a shared title says whose report of what year it is from, where there are others', () => {
  const title = '负责人出庭率93%'
  expect(told(shipped(qinghe2024, [qinghe2024, shenyang2021]), title)).toBe(
    '青禾市2024年：负责人出庭率93%',
  )
  expect(told(shipped(qinghe2024, [qinghe2024]), title)).toBe(title)
})
