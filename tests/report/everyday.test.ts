import { everyday, weeksOf } from '../../src/report/everyday'
import type { EditionBundle, Figure } from '../../src/report/types'
import { edition } from '../support/edition'
import { tabled } from '../support/tables'

/** An edition for 2021 whose only sentence prints this figure. */
function reported(sentence: string, figure: Partial<Figure>, year: number | null = 2021) {
  const base = edition.figures[0]!
  const one: Figure = { ...base, paragraphId: 'intro.p1', start: 2, end: 4, ...figure }
  const [intro, ...others] = edition.sections
  const told: EditionBundle = {
    ...edition,
    meta: { ...edition.meta, year },
    sections: [
      { ...intro!, paragraphs: [{ ...intro!.paragraphs[0]!, text: sentence }] },
      ...others,
    ],
  }
  return everyday(told, one)
}

const closed: Partial<Figure> = { text: '8912件', value: 8912, label: '审结行政复议案件' }

test.each<[string, Partial<Figure>]>([
  ['平均每天约24件', {}],
  ['平均每天约41件', { text: '1.5万余件', value: 15000, bound: 'over', label: '办理案件' }],
  ['平均每天约1700条', { value: 621600, unit: '条', label: '公开政府信息' }],
  ['平均每周约13起', { value: 667, unit: '起', label: '处置各类突发事件' }],
  ['平均每月约6件', { value: 77, label: '受理执法投诉' }],
])('a year’s work is said in everyday terms: %s', (words, figure) => {
  expect(reported('全年审结案件8912件。', { ...closed, ...figure })).toBe(words)
})

test('a leap year has a day more', () => {
  const year = { ...closed, value: 366 * 1000 }
  expect(reported('全年审结案件。', year, 2024)).toBe('平均每天约1000件')
})

test.each<[string, Partial<Figure>]>([
  ['so few that rounding would tell another story', { value: 59 }],
  ['more than a number', { text: '超8912件', bound: 'over' }],
  ['about a number', { bound: 'about' }],
  ['at most a number', { bound: 'within' }],
  ['a range', { value: [8000, 9000] }],
  ['a thing that exists', { label: '可办理的政务服务事项' }],
  ['places', { label: '受理窗口', unit: '个' }],
  ['an attribute, not a deed', { label: '依申请公开的信息' }],
  ['one batch a year', { label: '办理人大代表建议' }],
  ['no work that comes piece by piece', { label: '废止的规章' }],
  ['a share', { kind: 'percent', unit: '%' }],
  ['sums', { kind: 'money', unit: '元' }],
])('%s is left as printed', (_what, figure) => {
  expect(reported('全年审结案件8912件。', { ...closed, ...figure })).toBeUndefined()
})

test.each([
  '累计审结案件8912件。',
  '截至年底，审结案件8912件。',
  '成立以来审结案件8912件。',
  '三年来审结案件8912件。',
  '上半年审结案件8912件。',
  '1月至9月审结案件8912件。',
  '疫情期间审结案件8912件。',
  '去年审结案件8912件。',
  '年度目标：审结案件8912件。',
])('a sentence that speaks of another time gives no everyday reading: %s', (sentence) => {
  expect(reported(sentence, closed)).toBeUndefined()
})

test('what another sentence of the paragraph speaks of does not matter', () => {
  const sentence = '全年审结案件8912件。截至年底共有专家20名。'
  expect(reported(sentence, { ...closed, start: 6, end: 11 })).toBe('平均每天约24件')
})

test('what is summed up over the whole year is the year’s', () => {
  expect(reported('全年累计审结案件8912件。', closed)).toBe('平均每天约24件')
})

test('a report that prints no year gets no everyday reading', () => {
  expect(reported('全年审结案件8912件。', closed, null)).toBeUndefined()
})

test.each<[string | undefined, Partial<Figure>]>([
  ['8个星期', { value: 40, unit: '个工作日' }],
  ['1个星期', { value: 5, unit: '工作日' }],
  [undefined, { value: 3, unit: '个工作日' }],
  [undefined, { value: 40, unit: '日' }],
  [undefined, { value: [5, 10], unit: '个工作日' }],
  [undefined, { value: 40, unit: '个工作日', kind: 'count' }],
])('working days in whole weeks: %s', (words, figure) => {
  expect(weeksOf({ ...edition.figures[0]!, kind: 'duration', ...figure })).toBe(words)
})

test('in a table the heads say which time and how much a figure speaks of', () => {
  const inTable = (over: string) => {
    const section = tabled('intro', [
      ['', { text: over, heads: 'column' }],
      [{ text: '复议案件', heads: 'row' }, '8912件'],
    ])
    const told = { ...edition, sections: [section] }
    return everyday(told, { ...edition.figures[0]!, ...closed, paragraphId: 'intro.p3' })
  }
  expect(inTable('2021年')).toBe('平均每天约24件')
  expect(inTable('2020年')).toBeUndefined()
  expect(inTable('五年累计')).toBeUndefined()
})
