import fc from 'fast-check'
import { cardsOf, unitOf, unitsOf } from '../../src/report/outline'
import { type Sentence, sentencesOf } from '../../src/report/spoken'
import type { Section } from '../../src/report/types'
import { edition } from '../support/edition'
import { editions } from '../support/editions'
import { left, over, tabled } from '../support/tables'

const said = (section: Section): Sentence[] => sentencesOf({ id: section.id, section })

const sectionOf = (...texts: string[]): Section => ({
  id: '1',
  level: 1,
  marker: '',
  title: '',
  paragraphs: texts.map((text, at) => ({ id: `1.p${at}`, text, source: { line: 1, column: 1 } })),
  children: [],
})

/** The stretches of each paragraph, joined. */
function joined(sentences: readonly Sentence[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { span, words } of sentences) {
    if (span) texts.set(span.paragraphId, (texts.get(span.paragraphId) ?? '') + words)
  }
  return texts
}

test('a unit is read in the order of its page, titles first, ordinals without their brackets', () => {
  expect(sentencesOf(unitOf(edition, '1-1')!).map(({ words }) => words)).toEqual([
    '一，依法办事',
    '1，认真应诉',
    '负责人出庭率93%，较上一年度增长52个百分点。',
    '办案超3件。',
    '2，清理规章',
    '评估规章18件，建议废止6件、修改9件。',
  ])
})

test('a part that is read by itself is read without the sections below it', () => {
  const words = sentencesOf(unitOf(edition, '2')!).map((one) => one.words)
  expect(words).toEqual(['二，下步工作', '明年继续努力。'])
})

test('a title that the report does not print is not said', () => {
  expect(sentencesOf(unitOf(edition, 'intro')!).map(({ words }) => words)).toEqual([
    '某市全年办好10件实事。',
  ])
})

test('each sentence knows its place, a title its section alone', () => {
  const [title, , sentence] = sentencesOf(unitOf(edition, '1-1')!)
  expect(title).toEqual({ words: '一，依法办事', sectionId: '1-1' })
  expect(sentence).toMatchObject({
    sectionId: '1-1-1',
    span: { paragraphId: '1-1-1.p1', start: 0, end: 24 },
  })
})

test.each([
  ['at the last comma that leaves no piece too long', '，', 58],
  ['at a list’s marks where it has no comma', '、', 58],
])('a long sentence is cut %s', (_where, mark, length) => {
  const clause = '依'.repeat(28)
  const [first] = said(sectionOf(`${`${clause}${mark}`.repeat(4)}完。`))
  expect(first?.words).toHaveLength(length)
})

test('it is cut at no mark inside a number, and where there is none it is left whole', () => {
  const text = `${'依'.repeat(50)}12，345${'法'.repeat(50)}。`
  expect(said(sectionOf(text)).map(({ words }) => words)).toEqual([text])
})

test('a mark without words goes with those before it, and a paragraph of marks is not said', () => {
  expect(said(sectionOf('是吗？！！好。', '——', '……好')).map(({ words }) => words)).toEqual([
    '是吗？！！',
    '好。',
    '……好',
  ])
})

describe('a table', () => {
  const words = (...rows: Parameters<typeof tabled>[1]) =>
    said({ ...tabled('1', rows), marker: '', title: '' }).map((one) => one.words)

  test('is read row by row, each cell after the heads of its columns', () => {
    expect(
      words([over('案件'), over('上年'), over('本年')], [left('行政复议'), '12件', '34件']),
    ).toEqual(['案件', '上年', '本年', '行政复议', '上年，12件', '本年，34件'])
  })

  test('names a row’s head again where it began in a row above, once a row', () => {
    expect(words([left('复议', 2), '甲'], ['乙', '丙'])).toEqual(['复议', '甲', '复议，乙', '丙'])
  })

  test('passes over an empty cell', () => {
    expect(words(['甲', '', '乙'])).toEqual(['甲', '乙'])
  })
})

test('joined, the stretches of a paragraph are its text to the letter, whatever it holds', () => {
  const marks = fc.constantFrom('。', '！', '？', '；', '，', '、', '：', '”', '“', '）', ' ')
  const piece = fc.oneof(marks, fc.constantFrom('依法', '93%', '1.9万余份', '12，345', '😀', '市'))
  const texts = fc.array(piece, { minLength: 1, maxLength: 200 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (paragraphs) => {
      const section = sectionOf(...paragraphs)
      const sentences = said(section)
      const read = joined(sentences)
      for (const { id, text } of section.paragraphs) {
        expect(read.get(id) ?? '').toBe(/[\p{L}\p{N}]/u.test(text) ? text : '')
      }
      for (const { words } of sentences) expect(words).toMatch(/[\p{L}\p{N}]/u)
    }),
  )
})

test.each(editions.map((one) => [one.id, one] as const))(
  'of %s every paragraph is said whole, no piece longer than a breath',
  (_id, one) => {
    for (const unit of unitsOf(one)) {
      const sentences = sentencesOf(unit)
      const inTables = new Set(
        cardsOf(unit).flatMap(({ tables = [] }) =>
          tables.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((c) => c.paragraphs))),
        ),
      )
      const read = joined(sentences.filter(({ span }) => !inTables.has(span?.paragraphId ?? '')))
      for (const { id, text } of cardsOf(unit).flatMap(({ paragraphs }) => paragraphs)) {
        if (!inTables.has(id)) expect(read.get(id)).toBe(text)
      }
      for (const { words } of sentences) expect(words.length).toBeLessThanOrEqual(80)
    }
  },
)
