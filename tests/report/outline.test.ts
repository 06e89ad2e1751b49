import {
  cardsOf,
  figuresIn,
  findParagraph,
  findSection,
  fullTitle,
  pathTo,
  shortTitle,
  unitOf,
  unitsOf,
  walk,
} from '../../src/report/outline'
import { edition } from '../support/edition'

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

test('walking gives every section in document order, parents first', () => {
  expect(ids([...walk(edition.sections)])).toEqual([
    'intro',
    '1',
    '1-1',
    '1-1-1',
    '1-1-2',
    '1-2',
    '1-end',
    '2',
    '2-1',
  ])
})

test('the reading units are the second-level sections and the parts with words of their own', () => {
  expect(ids(unitsOf(edition))).toEqual(['intro', '1-1', '1-2', '1-end', '2', '2-1'])
})

test.each([
  ['intro', 'intro'],
  ['1-1-2', '1-1'],
  ['1-1', '1-1'],
  ['1', '1-1'],
  ['2', '2'],
  ['1-end', '1-end'],
])('section %s is read in unit %s', (section, unit) => {
  expect(unitOf(edition, section)?.id).toBe(unit)
})

test.each(['', '9', '1-1-9', 'intro-1', '__proto__'])(
  'no unit shows the unknown section %p',
  (id) => {
    expect(unitOf(edition, id)).toBeUndefined()
    expect(pathTo(edition, id)).toEqual([])
  },
)

test('a unit shows its items as cards, and itself only where it has words', () => {
  const cards = (id: string) => ids(cardsOf(unitOf(edition, id)!))
  expect(cards('1-1')).toEqual(['1-1-1', '1-1-2'])
  expect(cards('1-2')).toEqual(['1-2'])
  expect(cards('2')).toEqual(['2'])
})

test('every section with words is shown by exactly one card', () => {
  const shown = unitsOf(edition).flatMap((unit) => ids(cardsOf(unit)))
  const written = [...walk(edition.sections)].filter(({ paragraphs }) => paragraphs.length > 0)
  expect(shown.sort()).toEqual(ids(written).sort())
})

test('a paragraph is found by its id, and its figures by their section', () => {
  expect(findParagraph(edition, '1-2.p1')?.text).toContain('一网通办')
  expect(findParagraph(edition, '1-2.p9')).toBeUndefined()
  expect(ids(figuresIn(edition, [findSection(edition, '1-2')!]))).toEqual([
    '1-2.p1.f1',
    '1-2.p1.f2',
  ])
})

test.each([
  ['1-2', '便民'],
  ['1-1', '依法办事'],
  ['intro', '引言'],
  ['1-end', '结尾的话'],
])('section %s is called %s on a card', (id, name) => {
  expect(shortTitle(edition, findSection(edition, id)!)).toBe(name)
})

test.each([
  ['1-2', '（二）便民服务'],
  ['1', '一、主要工作'],
  ['intro', '引言'],
  ['1-end', '结尾的话'],
])('section %s is headed %s, its printed title before a short one', (id, heading) => {
  expect(fullTitle(edition, findSection(edition, id)!)).toBe(heading)
})
