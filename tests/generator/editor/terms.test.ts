import fc from 'fast-check'
import { termsIn } from '../../../src/generator/editor/terms'
import type { Section } from '../../../src/report/types'

const entry = (name: string, ...aliases: string[]) => ({
  id: name,
  name,
  aliases,
  meaning: `${name}是什么`,
  source: '编者说明',
})

/** A part with these paragraphs, and a section below it with those. */
function sectionsOf(own: string[], below: string[] = []): Section[] {
  const section = (id: string, texts: string[], children: Section[]): Section => ({
    id,
    level: id.split('-').length,
    marker: '',
    title: '',
    paragraphs: texts.map((text, at) => ({
      id: `${id}.p${at + 1}`,
      text,
      source: { line: 1, column: 1 },
    })),
    children,
  })
  return [section('1', own, [section('1-1', below, [])])]
}

const found = (sections: Section[], ...glossary: ReturnType<typeof entry>[]) =>
  termsIn(sections, glossary).map(({ name, places }) => [
    name,
    ...places.map(({ paragraphId, start, end }) => `${paragraphId} ${start}–${end}`),
  ])

test('every place of a term is found, in the order of the document', () => {
  const sections = sectionsOf(['复议和复议', '无'], ['再复议'])
  expect(found(sections, entry('复议'))).toEqual([['复议', '1.p1 0–2', '1.p1 3–5', '1-1.p1 1–3']])
})

test('a term comes with what the glossary says of it, and without its other names', () => {
  expect(termsIn(sectionsOf(['复议']), [entry('复议', '行政复议')])).toEqual([
    {
      id: '复议',
      name: '复议',
      meaning: '复议是什么',
      source: '编者说明',
      places: [{ paragraphId: '1.p1', start: 0, end: 2 }],
    },
  ])
})

test('a term that does not occur is left out; the others keep the glossary’s order', () => {
  const glossary = [entry('听证'), entry('调解'), entry('复议')]
  const terms = found(sectionsOf(['复议、听证']), ...glossary)
  expect(terms.map(([name]) => name)).toEqual(['听证', '复议'])
})

test('a term’s other names lead to it, too, in the order in which they stand', () => {
  const sections = sectionsOf(['一件事，“一网”，一件事'])
  expect(found(sections, entry('一网通办', '一网', '一件事'))).toEqual([
    ['一网通办', '1.p1 0–3', '1.p1 5–7', '1.p1 9–12'],
  ])
})

test('where one name stands inside another the longer wins, whichever comes first in the glossary', () => {
  const sections = sectionsOf(['行政复议与复议'])
  const [short, long] = [entry('复议'), entry('行政复议')]
  const expected = [
    ['复议', '1.p1 5–7'],
    ['行政复议', '1.p1 0–4'],
  ]
  expect(found(sections, short, long)).toEqual(expected)
  expect(found(sections, long, short)).toEqual([...expected].reverse())
})

test('places are the names as printed, and none overlaps another', () => {
  const word = fc.string({ unit: fc.constantFrom(...'甲乙丙'), minLength: 1, maxLength: 3 })
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙，'), maxLength: 30 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 6 }), text, (names, printed) => {
      const terms = termsIn(
        sectionsOf([printed]),
        names.map((name) => entry(name)),
      )
      const places = terms.flatMap((term) => term.places.map((place) => ({ ...place, term })))
      places.sort((a, b) => a.start - b.start)
      for (const [at, { start, end, term }] of places.entries()) {
        expect(printed.slice(start, end)).toBe(term.name)
        expect(start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0)
      }
      expect(terms.length > 0).toBe(names.some((name) => printed.includes(name)))
    }),
  )
})
