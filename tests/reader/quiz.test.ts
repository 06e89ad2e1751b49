/** @jest-environment jsdom */
import { remember } from '../../src/quiz/schedule'
import { answeredIn, dueIn, memoryBeside, mistakesIn, useQuiz } from '../../src/reader/quiz'
import { noon } from '../quiz/samples'

test('of the questions answered, the mistakes and those due on a day are counted', () => {
  const memory = remember(remember({}, 'known', true, noon(0)), 'missed', false, noon(0))
  expect(answeredIn(memory)).toBe(2)
  expect(mistakesIn(memory)).toBe(1)
  expect([0, 1, 8].map((day) => dueIn(memory, noon(day)))).toEqual([0, 1, 2])
})

test('beside a report its own questions and those on law are counted, not another report’s', () => {
  const memory = ['a-2021.1', 'a-2020.1', 'xingzheng-fuyi-001'].reduce(
    (all, id) => remember(all, id, false, noon(0)),
    {},
  )
  expect(mistakesIn(memoryBeside('a-2021', memory))).toBe(2)
  expect(Object.keys(memoryBeside('a-2020', memory))).toEqual(['a-2020.1', 'xingzheng-fuyi-001'])
})

test('a record that an older version cleared beside this one stays cleared', () => {
  useQuiz.getState().setFavourite('xingzheng-fuyi-001', true)
  const cleared = { state: { memory: {}, rounds: {}, favourites: [] }, version: 1 }
  localStorage.setItem('quiz', JSON.stringify({ data: cleared }))
  const later = Date.now() + 60_000
  jest.spyOn(Date, 'now').mockReturnValue(later)
  window.dispatchEvent(new Event('storage'))
  expect(useQuiz.getState().favourites).toEqual([])
})
