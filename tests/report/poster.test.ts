import { posterOf } from '../../src/report/poster'
import type { EditionBundle } from '../../src/report/types'
import { edition } from '../support/edition'
import { withTables } from '../support/tables'

test('a figure’s poster says its number, its meaning and its sentence', () => {
  expect(posterOf(edition, { f: '1-1-1.p1.f1' })).toMatchObject({
    figure: { numeral: '93%', label: '负责人出庭率' },
    quote: '负责人出庭率93%，较上一年度增长52个百分点。',
  })
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
