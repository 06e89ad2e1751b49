import fc from 'fast-check'
import { changesOf } from '../../src/report/compare'
import {
  boundWords,
  figureSentence,
  figureWords,
  numberAndUnit,
  statedWords,
  whenWords,
} from '../../src/report/figureWords'
import { edition } from '../support/edition'

test.each([
  ['93.8%', '', '93.8%', ''],
  ['94项', '', '94', '项'],
  ['1.9万余份', '', '1.9万', '余份'],
  ['超1.2亿元', '超', '1.2亿', '元'],
  ['70%以上', '', '70%', '以上'],
  ['40个工作日以内', '', '40', '个工作日以内'],
  ['52个百分点', '', '52', '个百分点'],
  ['全省第一', '全省', '第一', ''],
  ['第3位', '', '第3', '位'],
  ['三场', '', '三', '场'],
  ['3—5名', '', '3—5', '名'],
  ['百分之三十六', '', '百分之三十六', ''],
  ['三分之二', '', '三分之二', ''],
  ['37.6万阶次', '', '37.6万', '阶次'],
  ['860万千瓦时', '', '860万', '千瓦时'],
  ['-3.2%', '', '-3.2%', ''],
  ['零下18℃', '', '零下18℃', ''],
  ['2万5千份', '', '2万5千', '份'],
  ['1，200件', '', '1，200', '件'],
  ['八点五万件', '', '八点五万', '件'],
  ['三至五个工作日', '', '三至五', '个工作日'],
  ['百分之二十至三十', '', '百分之二十至三十', ''],
  ['不得超过3天', '不得超过', '3', '天'],
  ['3──5天', '', '3──5', '天'],
])('%s is shown as %p, large %p, %p', (text, before, numeral, after) => {
  expect(figureWords(text)).toEqual({ before, numeral, after })
})

test('the pieces joined are the printed text, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(...'0123456789.，%万亿千第一二三廿点分之负至个件超近余—-'),
      }),
      (text) => {
        const { before, numeral, after } = figureWords(text)
        return before + numeral + after === text
      },
    ),
  )
})

test.each([
  ['18.89万次', '', '18.89', '万次'],
  ['1.9万余份', '', '1.9', '万余份'],
  ['超1.2亿元', '超', '1.2', '亿元'],
  ['1.4亿', '', '1.4', '亿'],
  ['93.8%', '', '93.8%', ''],
  ['8912件', '', '8912', '件'],
  ['2万5千份', '', '2万5千', '份'],
  ['全省第一', '全省', '第一', ''],
  ['三十万件', '', '三十万', '件'],
])('where the unit is set apart, %s is cut as %p, %p, %p', (text, before, numeral, after) => {
  expect(numberAndUnit(text)).toEqual({ before, numeral, after })
})

test.each([
  ['上一年度', 2021, '2020年', '2021年'],
  ['去年同期', 2021, '2020年', '2021年'],
  [undefined, 2021, '2020年', '2021年'],
  ['2018年底', 2021, '2018年底', '2021年'],
  ['同比', 2021, '2020年', '2021年'],
  ['环比', 2021, '上期', '2021年'],
  ['同比', null, '上年同期', '本年'],
  ['上一年度', null, '上一年度', '本年'],
  [undefined, null, '此前', '本年'],
])('a change since %p in the report on %p is from %s to %s', (since, year, before, after) => {
  expect(whenWords({ ...changesOf(edition)[0]!, since }, year)).toEqual({ before, after })
})

test.each([
  ['上年', '较上年上升52个百分点'],
  ['同比', '同比上升52个百分点'],
  ['环比', '环比上升52个百分点'],
  [undefined, '上升52个百分点'],
])('a change since %p is said: %s', (since, said) => {
  expect(statedWords({ ...changesOf(edition)[0]!, since })).toBe(said)
})

test('a figure is said as its meaning and its number', () => {
  expect(figureSentence(edition.figures[1]!)).toBe('负责人出庭率 93%')
})

test('a bound is put in plain words, an exact figure needs none', () => {
  expect(boundWords(edition.figures[3]!)).toBe('“超3件”：比这个数多。')
  expect(boundWords(edition.figures[0]!)).toBeUndefined()
})

test.each([
  ['40个工作日以内', '“40个工作日以内”：最多40个工作日。'],
  ['不超过30日', '“不超过30日”：最多30日。'],
  ['5日内', '“5日内”：最多5日。'],
])('what is at most %s is said with its number', (text, said) => {
  expect(boundWords({ ...edition.figures[0]!, bound: 'within', text })).toBe(said)
})
