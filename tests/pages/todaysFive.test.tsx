/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import RoundPage from '../../src/pages/round'
import { takeData } from '../../src/platform/data'
import { glance } from '../../src/quiz/storedRound'
import { useQuiz } from '../../src/reader/quiz'
import { address } from '../../src/report/address'
import type { Question, QuestionBundle, ShippedEdition } from '../../src/report/types'
import { shipped } from '../support/edition'
import { router, visited } from '../support/taro'

jest.mock('../../src/platform/data', () => ({ takeData: jest.fn() }))

/** Two reports, each with so many easy questions of its own that a day's five are all on it. */
const reports = new Map(['a-2021', 'a-2019', 'a-2018'].map((id) => [id, { ...shipped, id }]))
const questionsOf = (id: string): Question[] =>
  Array.from({ length: 6 }, (_, at) => ({
    id: `${id}.${at}`,
    type: 'single',
    level: 1,
    stem: `${id}的第${at}题`,
    options: ['甲', '乙'],
    answer: [0],
    reason: '报告这样说。',
    sections: ['1-1'],
    basis: { paragraphId: 'intro.p1', start: 0, end: 4 },
  }))

jest.mock('../../src/content/slots/lawQuestions', () => ({
  lawQuestions: [1, 2, 3].map((at) => ({
    id: `hu-${at}`,
    type: 'single',
    level: 1,
    stem: `湖泊法第${at}题`,
    options: ['甲', '乙'],
    answer: [0],
    reason: '法律这样说。',
    sections: [],
    basis: { law: '湖泊法', edition: '2030年修正', article: at, quote: '湖泊' },
  })),
}))

function data(name: string): ShippedEdition | QuestionBundle | undefined {
  const [id = '', questions] = name.split('.')
  const edition = reports.get(id)
  return edition && questions ? { questions: questionsOf(id), law: {} } : edition
}

const settle = () => act(async () => undefined)
const words = () => document.body.textContent ?? ''
const answeredOf = (slot: 'daily' | 'other') => glance(useQuiz.getState().rounds[slot])

async function open(query: Record<string, string>): Promise<void> {
  document.body.replaceChildren()
  router.params = query
  router.path = '/pages/round/index'
  render(<RoundPage />)
  await settle()
}

/** Answers so many questions of the round that is shown. */
async function answer(many: number): Promise<void> {
  for (let at = 0; at < many; at++) {
    fireEvent.click(screen.getByRole('radio', { name: /甲/ }))
    fireEvent.click(screen.getByRole('button', { name: /下一题|看结果/ }))
    await settle()
  }
}

beforeAll(() => {
  window.innerWidth = 390
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList
})

beforeEach(() => {
  jest
    .mocked(takeData)
    .mockReset()
    .mockImplementation(async (name) => data(name))
  visited.length = 0
  act(() => useQuiz.getState().clear())
})

test('a day has one five: begun beside one report, it is gone on with from any other', async () => {
  await open({ e: 'a-2021', by: 'daily' })
  expect(words()).toContain('第1题，共5题')
  await answer(2)
  const stood = answeredOf('daily')
  await open({ e: 'a-2019', by: 'daily' })
  expect(words()).toContain('第3题，共5题')
  await answer(3)
  expect(answeredOf('daily')).toEqual({ ...stood, answered: 5 })
  await open({ e: 'a-2019', by: 'daily' })
  expect(words()).toContain('这一轮')
})

test('today’s five stay when a question of another report was answered in between', async () => {
  await open({ e: 'a-2021', by: 'daily' })
  await answer(5)
  await open({ e: 'a-2019', by: 'question', q: 'a-2019.1' })
  await answer(1)
  fireEvent.click(screen.getByRole('link', { name: '答今日五题' }))
  await waitFor(() => expect(visited).toEqual([address('round', { e: 'a-2019', by: 'daily' })]))
  await open({ e: 'a-2019', by: 'daily' })
  expect(words()).toContain('答对5题，共5题')
  expect(answeredOf('daily')).toMatchObject({ edition: 'a-2021', answered: 5 })
})

test('where the report of today’s five is gone, others are drawn and kept', async () => {
  await open({ e: 'a-2018', by: 'daily' })
  await answer(1)
  const gone = JSON.stringify(useQuiz.getState().rounds.daily).replaceAll('a-2018', 'a-2000')
  act(() =>
    useQuiz.getState().play(
      'daily',
      ({ memory }) => ({ round: JSON.parse(gone), memory }),
      () => true,
    ),
  )
  await open({ e: 'a-2019', by: 'daily' })
  expect(words()).toContain('第1题，共5题')
  await answer(2)
  expect(answeredOf('daily')).toMatchObject({ edition: 'a-2019', answered: 2 })
})

test('a law’s round is taken up beside any report', async () => {
  await open({ e: 'a-2021', by: 'law', law: '湖泊法' })
  await answer(2)
  await open({ e: 'a-2019', by: 'law', law: '湖泊法' })
  expect(words()).toContain('第3题，共3题')
  await answer(1)
  expect(answeredOf('other')).toMatchObject({ answered: 3 })
})
