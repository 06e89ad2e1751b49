/** @jest-environment jsdom */
import fc from 'fast-check'
import { answeredIn, mistakesIn, readQuiz } from '../../src/reader/quiz'
import { readReading } from '../../src/reader/reading'
import { readSearches, useSearches } from '../../src/reader/searches'
import { defaultSettings, readSettings } from '../../src/reader/settings'

const anyObject = fc.dictionary(fc.string(), fc.jsonValue())

test('settings that make no sense fall back one by one', () => {
  expect(readSettings({ theme: 'dark', textSize: 99, elder: 'yes' })).toEqual({
    theme: 'dark',
    textSize: 'system',
    elder: false,
  })
  expect(readSettings({})).toEqual(defaultSettings)
})

test('an edition whose progress makes no sense starts afresh, the others stay', () => {
  const good = { last: '1-2', read: ['1-2'], favourites: ['1-2-4'] }
  expect(
    readReading({ editions: { a: good, b: 7, c: { read: 'x', favourites: ['1'] } } }).editions,
  ).toEqual({
    a: good,
    b: { last: undefined, read: [], favourites: [] },
    c: { last: undefined, read: [], favourites: ['1'] },
  })
})

test('of a quiz history the records that can be read are kept', () => {
  const recall = {
    stability: 3,
    difficulty: 5,
    answeredOn: 100,
    dueOn: 103,
    streak: 0,
    right: 0,
    wrong: 1,
  }
  const { memory, favourites } = readQuiz({
    memory: { a: recall, b: { stability: 'x' } },
    favourites: 7,
  })
  expect(answeredIn(memory)).toBe(1)
  expect(mistakesIn(memory)).toBe(1)
  expect(favourites).toEqual([])
})

test('no stored object keeps any of them from opening', () => {
  fc.assert(
    fc.property(anyObject, (stored) => {
      readSettings(stored)
      readReading(stored)
      readQuiz(stored)
      readSearches(stored)
    }),
  )
})

test('of a search history that makes no sense nothing is kept', () => {
  expect(readSearches({ recent: ['复议'] }).recent).toEqual(['复议'])
  expect(readSearches({ recent: 'x' }).recent).toEqual([])
  expect(readSearches({ recent: ['复议', 7] }).recent).toEqual([])
})

test('what was looked for is kept once, newest first, and only the last ten', () => {
  const { note, clear } = useSearches.getState()
  for (const words of [...'一二三四五六七八九十末', ' 三 ', ' ']) note(words)
  expect(useSearches.getState().recent.join('')).toBe('三末十九八七六五四二')
  clear()
  expect(useSearches.getState().recent).toEqual([])
})
