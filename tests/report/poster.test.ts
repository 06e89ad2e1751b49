import { posterOf } from '../../src/report/poster'
import type { EditionBundle, Section } from '../../src/report/types'
import { edition } from '../support/edition'
import { withTables } from '../support/tables'

test('a figure’s poster says its number, its meaning and its sentence', () => {
  expect(posterOf(edition, { f: '1-1-1.p1.f1' })).toMatchObject({
    figure: { numeral: '93%', label: '负责人出庭率' },
    quote: '负责人出庭率93%，较上一年度增长52个百分点。',
  })
})

test('it says whose report it is and of when, and which part', () => {
  expect(posterOf(edition, { f: '1-1-1.p1.f1' })).toMatchObject({
    heading: '认真应诉',
    source: `《${edition.meta.title}》，2022年2月15日发布`,
  })
  const undated = { ...edition, meta: { ...edition.meta, publishedOn: null } }
  expect(posterOf(undated, { f: '1-1-1.p1.f1' })?.source).toBe(`《${edition.meta.title}》`)
})

test('a change is drawn as two bars, what was worked out hatched and said to be', () => {
  expect(posterOf(edition, { f: '1-1-1.p1.f1' })?.bars).toEqual([
    { words: '2020年 41%（推算）', of100: 41, was: true },
    { words: '2021年 93%', of100: 93, was: false },
  ])
})

test('a share is drawn as one bar of a hundred, a count as none', () => {
  const unchanged = edition.figures.map((figure) => ({ ...figure, change: undefined }))
  const share = posterOf({ ...edition, figures: unchanged }, { f: '1-1-1.p1.f1' })
  expect(share?.bars).toEqual([{ words: '', of100: 93, was: false }])
  expect(posterOf(edition, { f: '1-1-2.p1.f1' })?.bars).toEqual([])
})

test('a number and its unit stay together', () => {
  expect(posterOf(edition, { f: '1-2.p1.f1' })?.figure).toMatchObject({
    numeral: '1.5',
    after: '万余件',
  })
})

test('no poster of a card or a figure is made under a title on leaders, congresses or doctrine', () => {
  const titled = (id: string, title: string): EditionBundle => {
    const told = (section: Section): Section => ({
      ...section,
      title: section.id === id ? title : section.title,
      children: section.children.map(told),
    })
    return { ...edition, sections: edition.sections.map(told) }
  }
  expect(posterOf(titled('2-1', '再接再厉'), { s: '2-1' })).toBeDefined()
  expect(posterOf(titled('2-1', '坚持党的领导'), { s: '2-1' })).toBeUndefined()
  expect(posterOf(titled('2', '坚持党的领导'), { s: '2-1' })).toBeUndefined()
  expect(posterOf(titled('1-1', '坚持党的领导'), { f: '1-1-1.p1.f1' })).toBeUndefined()
})

test('a card’s poster leads with its strongest figure, else with its words', () => {
  expect(posterOf(edition, { s: '1-2' })?.figure).toMatchObject({ before: '全省', numeral: '第一' })
  expect(posterOf(edition, { s: '2' })?.figure).toBeUndefined()
  expect(posterOf(edition, { s: '2' })?.quote).toBe('明年继续努力。')
})

test.each([{ f: 'none' }, { s: 'none' }, { s: '1' }, {}])('there is no poster of %p', (query) => {
  expect(posterOf(edition, query)).toBeUndefined()
})

test('no poster is made from a passage on leaders, congresses or doctrine', () => {
  const text = '学习贯彻党的十九大精神，办好10件实事。'
  const [intro, ...rest] = edition.sections
  const excluded: EditionBundle = {
    ...edition,
    sections: [{ ...intro!, paragraphs: [{ ...intro!.paragraphs[0]!, text }] }, ...rest],
    figures: [{ ...edition.figures[0]!, start: 14, end: 17 }],
  }
  expect(posterOf(excluded, { f: 'intro.p1.f1' })).toBeUndefined()
  expect(posterOf(excluded, { s: 'intro' })).toBeUndefined()
})

test('a poster of a figure in a cell says what the cell stands under', () => {
  expect(posterOf(withTables, { f: '1-1.p6.f1' })?.quote).toBe('行政复议案件　2020年：7300件')
  expect(posterOf(withTables, { f: '1-3.p12.f1' })?.quote).toBe(
    '规范行政执法　内容：重大执法决定法制审核率达到100%；',
  )
})
