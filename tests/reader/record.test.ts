/** @jest-environment jsdom */
import fc from 'fast-check'
import { lawQuestions, questionsOf } from '#content/questions'
import type { Memory } from '../../src/quiz/memory'
import { remember } from '../../src/quiz/schedule'
import { mergeQuizzes, useQuiz } from '../../src/reader/quiz'
import { mergeReading, useReading } from '../../src/reader/reading'
import { clearRecord, currentRecord, putBack, type ReaderRecord } from '../../src/reader/record'
import { readRecordText, recordText } from '../../src/reader/recordText'
import { mergeSearches } from '../../src/reader/searches'

/** What `putBack` does, with another record in place of the phone's. */
const mergeRecords = (phone: ReaderRecord, added: ReaderRecord): ReaderRecord => {
  const { unasked: _, ...quiz } = mergeQuizzes(
    { ...phone.quiz, unasked: undefined },
    { ...added.quiz, unasked: undefined },
  )
  return {
    reading: mergeReading(phone.reading, added.reading),
    quiz,
    searches: mergeSearches(phone.searches, added.searches),
  }
}

const DAY = 24 * 60 * 60 * 1000
const now = Date.UTC(2026, 10, 29, 4)

const empty: ReaderRecord = {
  reading: { editions: {} },
  quiz: { memory: {}, rounds: {}, favourites: [] },
  searches: { recent: [] },
}

const fourDecimals = (min: number, max: number) =>
  fc.integer({ min: min * 10000, max: max * 10000 }).map((value) => value / 10000)
const id = fc.oneof(
  fc.constantFrom('xingzheng-fuyi-001', 'xingzheng-fuyi-002', 'shenyang-2021.21-3', 'toString'),
  fc.stringMatching(/^[\w.~-]{1,40}$/).filter((text) => text !== '__proto__'),
)
const recall = fc.record({
  stability: fourDecimals(0.001, 36500),
  difficulty: fourDecimals(1, 10),
  answeredOn: fc.nat(100000),
  dueOn: fc.nat(100000),
  streak: fc.nat(50),
  right: fc.nat(50),
  wrong: fc.nat(50),
})
const distinct = (of: fc.Arbitrary<string>, maxLength = 8) => fc.uniqueArray(of, { maxLength })
const anyRecord: fc.Arbitrary<ReaderRecord> = fc.record({
  reading: fc.record({
    editions: fc.dictionary(
      fc.constantFrom('shenyang-2021', 'toString', '某市-2022'),
      fc.record({
        last: fc.option(fc.string(), { nil: undefined }),
        read: distinct(fc.string()),
        favourites: distinct(fc.string()),
      }),
    ),
  }),
  quiz: fc.record({
    memory: fc.dictionary(id, recall),
    rounds: fc.constantFrom({}, { daily: { kind: { by: 'daily' }, begunAt: 1, at: 0, items: [] } }),
    favourites: distinct(fc.string()),
  }),
  searches: fc.record({ recent: distinct(fc.string({ unit: 'grapheme' }), 10) }),
})

const read = (text: string): ReaderRecord => {
  const record = readRecordText(text)
  if (typeof record === 'string') throw new Error(record)
  return record
}

test('any record, put back on an empty phone, is the same; twice changes nothing', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const once = mergeRecords(empty, read(recordText(record, now)))
      expect(once).toEqual(record)
      expect(mergeRecords(once, read(recordText(record, now)))).toEqual(once)
    }),
  )
})

test('what is on the phone is never lost, whatever is put back', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (phone, added) => {
      const { reading, quiz, searches } = mergeRecords(phone, added)
      expect(reading.editions).toMatchObject(
        Object.fromEntries(
          Object.entries(phone.reading.editions).map(([edition, { read, favourites }]) => [
            edition,
            {
              read: expect.arrayContaining(read),
              favourites: expect.arrayContaining(favourites),
            },
          ]),
        ),
      )
      expect(quiz.favourites).toEqual(expect.arrayContaining(phone.quiz.favourites))
      expect(quiz.rounds).toMatchObject(phone.quiz.rounds)
      expect(searches.recent).toEqual(expect.arrayContaining(phone.searches.recent))
      for (const [question, ours] of Object.entries(phone.quiz.memory)) {
        expect(quiz.memory[question]?.answeredOn).toBeGreaterThanOrEqual(ours.answeredOn)
      }
    }),
  )
})

test('of a question answered on both phones the later answer counts', () => {
  const answered = (day: number, right: boolean) => ({
    ...empty,
    quiz: { ...empty.quiz, memory: remember({}, 'q', right, now + day * DAY) },
  })
  const [monday, tuesday] = [answered(0, false), answered(1, true)]
  for (const [phone, added] of [
    [monday, tuesday],
    [tuesday, monday],
  ] as const) {
    expect(mergeRecords(phone, added).quiz.memory.q).toMatchObject({ right: 1, wrong: 0 })
  }
})

test('a record cut short or altered anywhere is refused with words; none is taken in part', () => {
  fc.assert(
    fc.property(anyRecord, fc.nat(), fc.constantFrom('7', 'x', '，'), (record, at, put) => {
      const text = recordText(record, now)
      const from = text.indexOf('【')
      const place = from + 1 + (at % (text.length - from - 1))
      expect(readRecordText(text.slice(0, place))).toMatch(/没有放回|没有记录/)
      const altered = `${text.slice(0, place)}${put}${text.slice(place)}`
      expect(readRecordText(altered)).toMatch(/没有放回|没有记录|更新的版本/)
    }),
  )
})

test.each([
  ['', /没有记录/],
  ['今天天气很好', /没有记录/],
  ['【记录', /缺了后面/],
  ['【记录1：abc：{"day":1', /缺了后面/],
  ['【记录1：abc：{}】', /缺了字或改了字/],
  ['【记录2：abc：{}】', /更新的版本/],
])('%j is no record to put back, and it is said why', (text, why) => {
  expect(readRecordText(text)).toMatch(why)
})

test('it comes back from a chat that put words around it and broke its lines', () => {
  const record = {
    ...empty,
    searches: { recent: ['行政 复议', '】法律援助'] },
    quiz: { ...empty.quiz, memory: remember({}, 'xingzheng-fuyi-001', true, now) },
  }
  const chat = `小李 14:02\n${recordText(record, now).replace(/(.{60})/gu, '$1\r\n')}\n收到`
  expect(readRecordText(chat)).toEqual(record)
})

/** Every question answered several times over a year, as the quiz writes it. */
function wholeBank(): Memory {
  const ids = [lawQuestions, ...Object.values(questionsOf).map(({ questions }) => questions)]
    .flat()
    .map((question) => question.id)
  let memory: Memory = {}
  for (const [at, question] of ids.entries()) {
    for (const ago of [300 - (at % 90), 120 - (at % 60), at % 30]) {
      memory = remember(memory, question, (at + ago) % 3 > 0, now - ago * DAY)
    }
  }
  return memory
}

test('the record of a whole bank goes into one message: 25 characters a question at most', () => {
  const memory = wholeBank()
  const text = recordText({ ...empty, quiz: { ...empty.quiz, memory } }, now)
  expect(read(text).quiz.memory).toEqual(memory)
  expect(text.length / Object.keys(memory).length).toBeLessThan(25)
  expect(text).toContain(`2026年11月29日：已读0节，收藏0条，答过${Object.keys(memory).length}题`)
})

test('what was removed from the phone is there again once it is put back', () => {
  useReading.getState().opened('shenyang-2021', '1-2-4')
  useReading.getState().finished('shenyang-2021', '1-2')
  useReading.getState().setFavourite('shenyang-2021', '1-2-4', true)
  useQuiz.getState().setFavourite('xingzheng-fuyi-001', true)
  const before = currentRecord()
  const text = recordText(before, now)
  clearRecord()
  expect(currentRecord()).toEqual(empty)
  putBack(read(text))
  expect(currentRecord()).toEqual(before)
})
