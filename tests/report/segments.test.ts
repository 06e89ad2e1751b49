import { excerpt } from '../../src/report/excerpt'
import { findParagraph, findSection } from '../../src/report/outline'
import { lightUp, segmentsOf, speakUp } from '../../src/report/segments'
import { sentenceAround } from '../../src/report/sentence'
import { firstPlaces } from '../../src/report/terms'
import { edition } from '../support/edition'

const of = (id: string) => findParagraph(edition, id)!

test('segments joined are the paragraph, its figures and terms marked', () => {
  const paragraph = of('1-2.p1')
  const segments = segmentsOf(paragraph, edition.figures, edition.terms)
  expect(segments.map(({ text }) => text).join('')).toBe(paragraph.text)
  expect(segments.filter(({ figure }) => figure).map(({ text }) => text)).toEqual([
    '1.5万余件',
    '全省第一',
  ])
  expect(segments.filter(({ term }) => term).map(({ text }) => text)).toEqual(['一网通办'])
})

test.each([
  ['in plain words', '政务', ['网上', '【政务】', '服务']],
  ['across two places', '网|服务', ['【网】', '上政务', '【服务】']],
  ['nowhere', '没有', ['网上政务服务']],
])('what the reader looked for is lit %s', (_where, words, expected) => {
  const text = '网上政务服务'
  const stretches = words.split('|').flatMap((word) => {
    const start = text.indexOf(word)
    return start < 0 ? [] : [{ start, end: start + word.length }]
  })
  const shown = lightUp([{ text }], stretches).map((run) =>
    run.lit ? `【${run.text}】` : run.text,
  )
  expect(shown).toEqual(expected)
})

test('a figure is lit whole where a part of it was looked for, and no letter is lost', () => {
  const paragraph = of('1-2.p1')
  const start = paragraph.text.indexOf('5万余件')
  const runs = lightUp(segmentsOf(paragraph, edition.figures), [{ start, end: start + 6 }])
  expect(runs.map(({ text }) => text).join('')).toBe(paragraph.text)
  expect(runs.filter(({ lit }) => lit).map(({ text }) => text)[0]).toBe('1.5万余件')
})

test('what is read aloud is cut out of plain words and of what was looked for, figures stay whole', () => {
  const paragraph = of('1-1-1.p1')
  const found = lightUp(segmentsOf(paragraph, edition.figures), [{ start: 0, end: 3 }])
  const runs = speakUp(found, { start: 2, end: 8 })
  expect(runs.map(({ text }) => text).join('')).toBe(paragraph.text)
  expect(runs.slice(0, 5).map(({ text, lit, spoken }) => [text, lit, spoken])).toEqual([
    ['负责', true, undefined],
    ['人', true, true],
    ['出庭率', undefined, true],
    ['93%', undefined, true],
    ['，较上一年度增长', undefined, undefined],
  ])
})

test('a term that covers a figure gives way to it', () => {
  const paragraph = of('1-2.p1')
  const covering = { ...edition.terms[0]!, places: [{ paragraphId: '1-2.p1', start: 0, end: 99 }] }
  const segments = segmentsOf(paragraph, edition.figures, [covering])
  expect(segments.some(({ term }) => term)).toBe(false)
  expect(segments.filter(({ figure }) => figure)).toHaveLength(2)
})

test.each([
  ['1-1-1.p1', '93%', '负责人出庭率93%，较上一年度增长52个百分点。'],
  ['1-1-1.p1', '超3件', '办案超3件。'],
])('in %s the sentence around %s is %s', (id, text, sentence) => {
  const paragraph = of(id)
  const start = paragraph.text.indexOf(text)
  const span = sentenceAround(paragraph, { start, end: start + text.length })
  expect(paragraph.text.slice(span.start, span.end)).toBe(sentence)
})

test('a closing quote belongs to the sentence that it closes', () => {
  const paragraph = { id: 'a.p1', text: '他说：“好。”再见。', source: { line: 1, column: 1 } }
  const { start, end } = sentenceAround(paragraph, { start: 7, end: 8 })
  expect(paragraph.text.slice(start, end)).toBe('再见。')
})

test('an excerpt keeps the figures that lie in it, at its own offsets', () => {
  const paragraph = of('1-1-1.p1')
  const start = paragraph.text.indexOf('办案')
  const cut = excerpt(
    paragraph,
    { paragraphId: paragraph.id, start, end: paragraph.text.length },
    edition.figures,
  )
  expect(cut.figures.map(({ text }) => text)).toEqual(['超3件'])
  for (const figure of cut.figures) {
    expect(cut.paragraph.text.slice(figure.start, figure.end)).toBe(figure.text)
  }
})

test('a term that stands more than once in a section keeps its first place there', () => {
  const twice = {
    ...edition.terms[0]!,
    places: [
      { paragraphId: '1-2.p1', start: 3, end: 7 },
      { paragraphId: '1-2.p1', start: 8, end: 9 },
      { paragraphId: '2.p1', start: 0, end: 1 },
    ],
  }
  const [term] = firstPlaces([twice], [findSection(edition, '1-2')!, findSection(edition, '2')!])
  expect(term?.places).toEqual([twice.places[0], twice.places[2]])
})
