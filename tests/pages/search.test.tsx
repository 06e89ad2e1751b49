/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react'
import SearchPage from '../../src/pages/search'
import { takeData } from '../../src/platform/data'
import { shipped } from '../support/edition'
import { router } from '../support/taro'

jest.mock('../../src/platform/data', () => ({ takeData: jest.fn() }))
// What is typed is given by the address.
jest.mock('../../src/components/SearchField', () => ({ SearchField: () => null }))
// Worked out by what Node has and jsdom has not; nothing here is guessed by its sound.
jest.mock('../../src/content/slots/sounds', () => ({ sounds: { sounds: '', simplified: '' } }))

const none = { questions: [], law: {} }

/** What becomes of the questions on the report. */
let questions: () => Promise<unknown>
let opened = 0

const settle = () => act(async () => undefined)
const words = () => document.body.textContent ?? ''

/** Opens the search for these words in a report that was not opened before. */
async function look(w: string): Promise<void> {
  const id = `a-${1000 + opened++}`
  jest
    .mocked(takeData)
    .mockImplementation((name) => (name === id ? Promise.resolve({ ...shipped, id }) : questions()))
  router.params = { e: id, w }
  render(<SearchPage />)
  await settle()
}

beforeAll(() => {
  window.innerWidth = 390
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList
})

const NOWHERE = '没有这样的话'

test('while the questions are on their way nothing is said not to be found, and nothing else is looked for', async () => {
  let come: (data: unknown) => void = () => undefined
  questions = () =>
    new Promise((resolve) => {
      come = resolve
    })
  await look(NOWHERE)
  expect(words()).toContain('正在题库里找……')
  expect(words()).not.toContain('没有找到')
  await act(async () => come(none))
  expect(words()).toContain(`和题库里都没有找到“${NOWHERE}”`)
  expect(words()).not.toContain('正在题库里找')
})

test('where they did not come only the report and the questions on law were looked through', async () => {
  questions = () => Promise.reject(new Error('offline'))
  await look(NOWHERE)
  expect(words()).toContain(`和法律题里都没有找到“${NOWHERE}”`)
  expect(words()).toContain('所以没有在里面找')
  questions = () => Promise.resolve(none)
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
  await settle()
  expect(words()).toContain(`和题库里都没有找到“${NOWHERE}”`)
})
