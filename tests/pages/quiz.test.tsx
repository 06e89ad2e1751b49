/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react'
import QuizPage from '../../src/pages/quiz'
import { takeData } from '../../src/platform/data'
import type { RoundKind } from '../../src/quiz/draw'
import { useQuiz } from '../../src/reader/quiz'
import { readAddress } from '../../src/report/address'
import { fromPath } from '../../src/report/path'
import { shipped } from '../support/edition'
import { router } from '../support/taro'

jest.mock('../../src/platform/data', () => ({ takeData: jest.fn() }))
jest.mock('../../src/content/slots/about', () => ({ about: { signOff: '', hasShelf: true } }))

const older = { ...shipped, id: 'a-2019', name: '某市2019年' }
const onShelf = (id: string) => ({ id, name: '', title: '', year: 2020, publishedOn: null })

/** Opens 问答 beside a report, where a round was left that was begun beside that one. */
async function open(kind: RoundKind, edition: string): Promise<void> {
  const items = [
    { question: 'hu-1', order: [0, 1], chosen: [0] },
    { question: 'hu-2', order: [0, 1] },
  ]
  const round = { kind, edition, begunAt: Date.now(), at: 1, items }
  act(() =>
    useQuiz.getState().play(
      kind.by === 'daily' ? 'daily' : 'other',
      ({ memory }) => ({ round, memory }),
      () => true,
    ),
  )
  router.params = { e: older.id }
  render(<QuizPage />)
  await act(async () => undefined)
}

const leftRound = () => screen.queryByRole('link', { name: /继续上次的/ })
const leadsTo = () => readAddress(fromPath(leftRound()?.getAttribute('href') ?? '')).query

beforeAll(() => {
  window.innerWidth = 390
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList
})

beforeEach(() => {
  jest
    .mocked(takeData)
    .mockImplementation(async (name) =>
      name === 'shelf' ? [{ editions: [onShelf('a-2021'), onShelf('a-2019')] }] : older,
    )
  act(() => useQuiz.getState().clear())
})

test('says whose report of what year the questions are about', async () => {
  await open({ by: 'more' }, older.id)
  expect(document.body.textContent).toContain('问的是某市2019年报告和法律')
})

test('today’s five that were begun beside another report are told apart from the rest', async () => {
  await open({ by: 'daily' }, 'a-2021')
  expect(document.body.textContent).toContain(
    '今日五题接着您看另一份报告时开始的；其余的题，问的是某市2019年报告和法律。',
  )
})

test('a round that was left beside another report is said to be that’s, and leads there', async () => {
  await open({ by: 'more' }, 'a-2021')
  expect(leftRound()?.textContent).toContain('另一份报告，再来五题，答了1题，还有1题')
  expect(leadsTo()).toMatchObject({ e: 'a-2021', by: 'more' })
})

test('a law’s goes on beside the report that is read', async () => {
  await open({ by: 'law', law: '湖泊法' }, 'a-2021')
  expect(leftRound()?.textContent).toContain('湖泊法，答了1题，还有1题')
  expect(leftRound()?.textContent).not.toContain('另一份报告')
  expect(leadsTo()).toMatchObject({ e: older.id, by: 'law', law: '湖泊法' })
})

test('none leads to a report that is gone', async () => {
  await open({ by: 'more' }, 'a-2000')
  expect(leftRound()).toBeNull()
})
