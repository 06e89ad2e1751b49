/** @jest-environment jsdom */
import { takePageData } from '../../src/pages/pageData'
import { takeData } from '../../src/platform/data'
import { useQuiz } from '../../src/reader/quiz'
import { useSettings } from '../../src/reader/settings'
import { address, type Query, type Screen } from '../../src/report/address'

jest.mock('../../src/content/slots/cover', () => ({ cover: { id: 'a-2021' } }))
jest.mock('../../src/platform/data', () => ({ takeData: jest.fn() }))
const take = jest.mocked(takeData)

let named = 0
/** Another edition each time: what was opened once is kept. */
const other = () => `other-${1000 + named++}`

beforeEach(() => {
  take.mockReset().mockImplementation(async (name) => ({ id: name }))
  useSettings.getState().choose({ edition: undefined })
})

const asked = () => take.mock.calls.map(([name]) => name).sort()

test.each<[Screen, Query, string[]]>([
  ['home', {}, []],
  ['quiz', { e: 'a-2021' }, []],
  ['article', {}, []],
  ['missing', {}, []],
  ['section', {}, ['E']],
  ['mine', {}, ['E']],
  ['home', {}, ['E']],
  ['round', { by: 'daily' }, ['E', 'E.questions']],
  ['round', { by: 'law' }, ['E']],
  ['topics', { by: 'section' }, ['E', 'E.questions']],
  ['round', { by: 'question', q: 'a-2021.1' }, ['E', 'E.questions']],
  ['round', { by: 'question', q: 'fuyi-1' }, ['E']],
  ['round', { by: 'set', q: 'fuyi-1,fuyi-2' }, ['E']],
  ['round', { by: 'question', q: '~1x2y3z4' }, ['E', 'E.questions']],
  ['slip', { q: 'a-2021.1' }, ['E', 'E.questions']],
  ['slip', { q: 'fuyi-1' }, ['E']],
  ['slip', { f: '1-3.p1.f1' }, ['E']],
  ['search', {}, ['E', 'E.questions']],
])('%s with %j needs %j', async (screen, query, needed) => {
  const id = other()
  const e = needed.length > 0 ? id : query.e
  await takePageData(address(screen, { ...query, e }))
  expect(asked()).toEqual(needed.map((name) => name.replace('E', id)))
})

test('questions that do not come keep a round from opening, and no search', async () => {
  take.mockImplementation(async (name) => {
    if (name.endsWith('.questions')) throw new Error('offline')
    return { id: name }
  })
  await expect(takePageData(address('round', { e: other() }))).rejects.toThrow('offline')
  await takePageData(address('search', { e: other() }))
})

test.each(['mine', 'article'] as const)(
  '%s opens without its report, which may be refused or late',
  async (screen) => {
    take.mockRejectedValue(new Error('offline'))
    await takePageData(address(screen, { e: other() }))
    take.mockReturnValue(new Promise(() => undefined))
    await takePageData(address(screen, { e: other() }))
  },
)

test('today’s five are fetched with the report beside which they were begun', async () => {
  const begun = other()
  const item = { question: `${begun}.1`, order: [0, 1], chosen: [0] }
  const round = { kind: { by: 'daily' }, edition: begun, begunAt: Date.now(), at: 1, items: [item] }
  useQuiz.getState().play(
    'daily',
    ({ memory }) => ({ round, memory }),
    () => true,
  )
  await takePageData(address('round', { e: other(), by: 'daily' }))
  expect(asked()).toEqual([begun, `${begun}.questions`])
  useQuiz.getState().clear()
})

test('the reader’s choice is meant where the address names none, and where it is gone the newest', async () => {
  const chosen = other()
  useSettings.getState().choose({ edition: chosen })
  await takePageData(address('home'))
  expect(asked()).toEqual([chosen])

  take
    .mockClear()
    .mockImplementation(async (name) => (name === 'a-2021' ? { id: name } : undefined))
  const gone = other()
  useSettings.getState().choose({ edition: gone })
  await takePageData(address('round'))
  expect(asked()).toEqual(['a-2021', 'a-2021.questions', gone, `${gone}.questions`])
})
