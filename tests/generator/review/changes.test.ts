import * as fc from 'fast-check'
import { compile } from '../../../src/generator/compile'
import { changesBetween, isNothing, questionChanges } from '../../../src/generator/review/changes'
import { readVersion, type Version, versionOf } from '../../../src/generator/review/version'
import type { Series } from '../../../src/report/types'
import { whoseOf } from '../../../src/report/whose'

const OPENING = ['青山县人民政府关于2023年法治政府建设情况的报告', '一、主要工作', '（一）行政复议']
const REVIEW = '全年收到行政复议申请320件，审结300件，行政复议案件调解率41%。'
const LAW = '办理行政诉讼案件56件，行政机关负责人出庭应诉率100%。'
const REST = ['（二）普法', '开展法治宣传活动240场次，覆盖群众3.2万人次。']

async function version(lines: readonly string[], choices: Partial<Version> = {}) {
  const text = [...OPENING, ...lines].join('\n')
  const { edition } = await compile(Buffer.from(text), 'qingshan-2023')
  const whose = whoseOf({ kind: '其他' }, edition)
  return {
    ...versionOf({ edition, whose, series: [], questions: [] }, 'abc', '2024-03-01'),
    ...choices,
  }
}

const before = () => version([REVIEW, LAW, ...REST])

test('the same report has not changed', async () => {
  expect(isNothing(changesBetween(await before(), await before()))).toBe(true)
})

test('a sentence put in is told with its figures, and none of those behind it', async () => {
  const added = '全年培训执法人员150人次。'
  const changes = changesBetween(await before(), await version([added, REVIEW, LAW, ...REST]))
  expect(changes.passages).toEqual([{ kind: 'added', id: '1-1.p1', to: added }])
  expect(changes.figures.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['added 150人次'])
})

test('a number put in before others of its paragraph is the only one told', async () => {
  const longer = `全年提供法律援助78件，${REVIEW.replace('全年', '')}`
  const { passages, figures } = changesBetween(
    await before(),
    await version([longer, LAW, ...REST]),
  )
  expect(passages).toEqual([{ kind: 'changed', id: '1-1.p1', from: REVIEW, to: longer }])
  expect(figures.map(({ kind, id, text }) => `${kind} ${id} ${text}`)).toEqual([
    'added 1-1.p1.f1 78件',
  ])
})

test('a corrected number is one gone and one new', async () => {
  const corrected = REVIEW.replace('300件', '301件')
  const { figures } = changesBetween(await before(), await version([corrected, LAW, ...REST]))
  expect(figures.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['added 301件', 'gone 300件'])
})

test('a paragraph taken out is told with its figures', async () => {
  const { passages, figures } = changesBetween(await before(), await version([REVIEW, ...REST]))
  expect(passages).toEqual([{ kind: 'gone', id: '1-1.p2', from: LAW }])
  expect(figures.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['gone 56件', 'gone 100%'])
})

test('another date, address or contact is told, though no word of the report changed', async () => {
  const old = await before()
  const now = { ...old, facts: { ...old.facts, 发布日期: '2024-03-31', 联系办法: '某局 010' } }
  expect(changesBetween(old, now).facts).toEqual([
    { name: '发布日期', from: undefined, to: '2024-03-31' },
    { name: '联系办法', from: undefined, to: '某局 010' },
  ])
  expect(isNothing(changesBetween(old, now))).toBe(false)
})

test('a series that was confirmed since, or has other values, is told by its name and years', async () => {
  const { edition } = await compile(Buffer.from([...OPENING, REVIEW].join('\n')), 'qingshan-2023')
  const whose = whoseOf({ kind: '其他' }, edition)
  const withSeries = (...series: Series[]) =>
    versionOf({ edition, whose, series, questions: [] }, 'abc', '2024-03-01')
  const point = {
    figure: 'x',
    label: '',
    value: 1,
    unit: '件',
    kind: 'count',
    bound: 'exact',
  } as const
  const series = (text: string): Series => ({
    id: 'qingshan.1',
    name: '复议申请',
    points: [
      { ...point, edition: 'qingshan-2022', year: 2022, text },
      { ...point, edition: 'qingshan-2023', year: 2023, text: '320件' },
    ],
  })
  const name = '各年的数“复议申请”'
  expect(changesBetween(withSeries(), withSeries(series('300件'))).facts).toEqual([
    { name, from: undefined, to: '2022年300件、2023年320件' },
  ])
  expect(changesBetween(withSeries(series('300件')), withSeries(series('310件'))).facts).toEqual([
    { name, from: '2022年300件、2023年320件', to: '2022年310件、2023年320件' },
  ])
})

test('a passage that moved to another section is no change', async () => {
  const { passages } = changesBetween(await before(), await version([LAW, ...REST, REVIEW]))
  expect(passages).toEqual([])
})

test('a short title goes with its heading, under whichever id', async () => {
  const added = ['（二）执法监督', '开展案卷评查250卷。', '（三）普法', REST[1] ?? '']
  const old = await version([REVIEW, LAW, ...REST], { shortTitles: { '1-2': '普法宣传' } })
  const now = await version([REVIEW, LAW, ...added], { shortTitles: { '1-3': '普法宣传' } })
  const slid = { ...now, shortTitles: { '1-2': '普法宣传' } }
  expect(changesBetween(old, now).shortTitles).toEqual([])
  expect(changesBetween(old, slid).shortTitles).toEqual([
    { id: '1-2', to: '普法宣传' },
    { id: '1-2', from: '普法宣传' },
  ])
})

test('a new label, lead, short title and question are told in words', async () => {
  const old = await version([REVIEW, LAW, ...REST], {
    leads: ['1-1.p1.f1'],
    shortTitles: { '1-1': '复议', '1-2': '普法' },
    questions: { a: '1', b: '2', c: '3' },
  })
  const now = {
    ...old,
    figures: old.figures.map((figure) =>
      figure.text === '300件' ? { ...figure, label: '复议案件审结数' } : figure,
    ),
    leads: ['1-1.p1.f2'],
    shortTitles: { '1-1': '行政复议' },
    questions: { a: '1', b: '9', d: '4' },
  }
  const changes = changesBetween(old, now)
  expect(changes.figures).toEqual([
    expect.objectContaining({ kind: 'relabelled', text: '300件', label: '复议案件审结数' }),
  ])
  expect(changes.leads).toEqual({
    added: ['复议案件审结数300件'],
    gone: [expect.stringContaining('320件')],
  })
  expect(changes.shortTitles).toEqual([
    { id: '1-1', from: '复议', to: '行政复议' },
    { id: '1-2', from: '普法' },
  ])
  expect(changes.questions).toEqual({ added: ['d'], changed: ['b'], gone: ['c'] })
})

test('a question that moved to another id is no change, whatever took its id', () => {
  expect(questionChanges({ a: '1', b: '2' }, { b: '1', c: '2' })).toEqual({
    added: [],
    changed: [],
    gone: [],
  })
  expect(questionChanges({ a: '1', b: '2' }, { a: '9', c: '1', b: '3' })).toEqual({
    added: ['a'],
    changed: ['b'],
    gone: [],
  })
})

test('every passage of both versions is kept, changed, added or gone, whatever they hold', () => {
  const passages = fc
    .array(fc.string({ unit: fc.constantFrom(...'法治政府建设'), maxLength: 12 }))
    .map((texts) => texts.map((text, index) => ({ id: `1.p${index + 1}`, text })))
  const versions = passages.map(
    (list): Version => ({
      on: '',
      signOff: '',
      facts: {},
      passages: list,
      figures: [],
      leads: [],
      shortTitles: {},
      questions: {},
    }),
  )
  fc.assert(
    fc.property(versions, versions, (old, now) => {
      const kinds = changesBetween(old, now).passages.map(({ kind }) => kind)
      const count = (kind: string) => kinds.filter((one) => one === kind).length
      expect(old.passages.length - count('gone')).toBe(now.passages.length - count('added'))
    }),
  )
})

test('a version is read back from its file, and nothing else is taken for one', async () => {
  const version = await before()
  expect(readVersion(JSON.stringify(version))).toEqual(version)
  for (const text of ['', '{}', 'null', '[1]', JSON.stringify({ ...version, figures: [1] })])
    expect(readVersion(text)).toBeUndefined()
})
