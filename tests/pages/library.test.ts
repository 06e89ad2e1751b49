import {
  openEdition,
  openedEdition,
  openedQuestions,
  openQuestions,
  openShelf,
} from '../../src/pages/library'
import { takeData } from '../../src/platform/data'

jest.mock('../../src/platform/data', () => ({ takeData: jest.fn() }))
const take = jest.mocked(takeData)

const report = { id: 'moushi-2020' }

beforeEach(() => take.mockReset())

test('an edition is asked for once, however often it is opened, and is here from then on', async () => {
  take.mockResolvedValue(report)
  expect(openedEdition('moushi-2020')).toBeUndefined()
  const [one, other] = [openEdition('moushi-2020'), openEdition('moushi-2020')]
  expect([await one, await other, await openEdition('moushi-2020')]).toEqual(Array(3).fill(report))
  expect(openedEdition('moushi-2020')).toBe(report)
  expect(take.mock.calls).toEqual([['moushi-2020']])
})

test('what was refused is asked for anew', async () => {
  take.mockRejectedValueOnce(new Error('offline')).mockResolvedValue({ id: 'moushi-2019' })
  await expect(openEdition('moushi-2019')).rejects.toThrow('offline')
  expect(openedEdition('moushi-2019')).toBeUndefined()
  expect(await openEdition('moushi-2019')).toEqual({ id: 'moushi-2019' })
  expect(take).toHaveBeenCalledTimes(2)
})

test.each([
  ['is not there', 'gone-2000', undefined],
  ['names another file', 'shelf', []],
  ['names the questions of an edition', 'a-2000.questions', { questions: [], law: {} }],
])('there is no edition where an address %s', async (_, id, data) => {
  take.mockResolvedValue(data)
  expect(await openEdition(id)).toBeUndefined()
  expect(openedEdition(id)).toBeUndefined()
})

test('questions and the shelf are kept in the same way', async () => {
  const questions = { questions: [], law: { a: ['1'] } }
  const shelf = [{ editions: [] }]
  take.mockImplementation(async (name) => (name === 'shelf' ? shelf : questions))
  expect(openedQuestions('moushi-2018')).toBeUndefined()
  expect(await openQuestions('moushi-2018')).toBe(questions)
  expect(openedQuestions('moushi-2018')).toBe(questions)
  expect(take).toHaveBeenLastCalledWith('moushi-2018.questions')
  // Asked for as an edition above.
  expect(await openShelf()).toEqual([])
})
