import fc from 'fast-check'
import { marksIn, notesOf, titleMarks } from '../../src/report/notes'
import { findParagraph } from '../../src/report/outline'
import { lightUp, segmentsOf, withMarks } from '../../src/report/segments'
import type { Note } from '../../src/report/types'
import { edition } from '../support/edition'
import { notes, withTables } from '../support/tables'

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id)

test('a section has the notes whose marks its title and its paragraphs bear', () => {
  expect(ids(notesOf(withTables, '1-1'))).toEqual(['note1', 'note2'])
  expect(ids(notesOf(withTables, '1-3'))).toEqual(['note3'])
  expect(notesOf(withTables, '1-2')).toEqual([])
  expect(notesOf(edition, '1-1')).toEqual([])
})

test('a title’s marks are its own, not those of the paragraphs below it', () => {
  expect(titleMarks(notes, '1-3')).toEqual([{ offset: 4, note: notes[2] }])
  expect(titleMarks(notes, '1-1')).toEqual([])
})

const note = (id: string, offset: number): Note => ({
  id,
  mark: id,
  paragraphs: ['注。'],
  places: [{ sectionId: '1-2', paragraphId: '1-2.p1', offset }],
})

/** The runs of 推行“一网通办”，办件1.5万余件，全省第一。with marks at these offsets. */
const shown = (...offsets: number[]) => {
  const paragraph = findParagraph(edition, '1-2.p1')!
  const marked = offsets.map((offset, index) => note(String(index + 1), offset))
  return segmentsOf(paragraph, edition.figures, edition.terms, marksIn(marked, paragraph.id))
    .map(({ text, figure, term, note }) =>
      note ? `[${note.mark}]` : figure || term ? `<${text}>` : text,
    )
    .join('')
}

test.each([
  ['between words', [1], '推[1]行“<一网通办>”，办件<1.5万余件>，<全省第一>。'],
  ['at the beginning', [0], '[1]推行“<一网通办>”，办件<1.5万余件>，<全省第一>。'],
  ['at the end', [23], '推行“<一网通办>”，办件<1.5万余件>，<全省第一>。[1]'],
  ['right after a figure', [17], '推行“<一网通办>”，办件<1.5万余件>[1]，<全省第一>。'],
  ['right before a figure', [11], '推行“<一网通办>”，办件[1]<1.5万余件>，<全省第一>。'],
  ['inside a figure, after it', [14], '推行“<一网通办>”，办件<1.5万余件>[1]，<全省第一>。'],
  ['inside a term, after it', [5], '推行“<一网通办>[1]”，办件<1.5万余件>，<全省第一>。'],
  [
    'two in one place, in their order',
    [1, 1],
    '推[1][2]行“<一网通办>”，办件<1.5万余件>，<全省第一>。',
  ],
  ['in the order of the text', [10, 1], '推[2]行“<一网通办>”，办[1]件<1.5万余件>，<全省第一>。'],
])('a mark stands %s', (_, offsets, expected) => {
  expect(shown(...offsets)).toBe(expected)
})

test('wherever marks and words looked for stand, the runs joined are the text and no mark is lost', () => {
  const text = '全年办件1.5万余件。'
  fc.assert(
    fc.property(
      fc.array(fc.nat(text.length)),
      fc.array(fc.tuple(fc.nat(text.length), fc.integer({ min: 1, max: 4 })), { maxLength: 1 }),
      (offsets, words) => {
        const marks = offsets
          .sort((a, b) => a - b)
          .map((at) => ({ offset: at, note: note('1', at) }))
        const lit = words.map(([start, length]) => ({
          start,
          end: Math.min(text.length, start + length),
        }))
        const runs = lightUp(withMarks([{ text }], marks), lit)
        expect(runs.map((run) => run.text).join('')).toBe(text)
        expect(runs.filter((run) => run.note)).toHaveLength(marks.length)
      },
    ),
  )
})
