type Library = typeof import('../../src/pages/library')

const mockTake = jest.fn()
jest.mock('../../src/platform/data', () => ({ takeData: (name: string) => mockTake(name) }))

/** As it is when the app has just been opened. */
let library: Library

const report = { id: 'moushi-2020' }

beforeEach(() => {
  mockTake.mockReset()
  jest.isolateModules(() => {
    library = jest.requireActual<Library>('../../src/pages/library')
  })
})

test('an edition is asked for once, however often it is opened, and is here from then on', async () => {
  mockTake.mockResolvedValue(report)
  expect(library.openedEdition('moushi-2020')).toBeUndefined()
  const [one, other] = [library.openEdition('moushi-2020'), library.openEdition('moushi-2020')]
  expect([await one, await other, await library.openEdition('moushi-2020')]).toEqual(
    Array(3).fill(report),
  )
  expect(library.openedEdition('moushi-2020')).toBe(report)
  expect(mockTake.mock.calls).toEqual([['moushi-2020']])
})

test('what was refused is asked for anew', async () => {
  mockTake.mockRejectedValueOnce(new Error('offline')).mockResolvedValue({ id: 'moushi-2019' })
  await expect(library.openEdition('moushi-2019')).rejects.toThrow('offline')
  expect(library.openedEdition('moushi-2019')).toBeUndefined()
  expect(await library.openEdition('moushi-2019')).toEqual({ id: 'moushi-2019' })
  expect(mockTake).toHaveBeenCalledTimes(2)
})

test.each([
  ['is not there', 'gone-2000', undefined],
  ['names another file', 'shelf', []],
  ['names the questions of an edition', 'a-2000.questions', { questions: [], law: {} }],
])('there is no edition where an address %s', async (_, id, data) => {
  mockTake.mockResolvedValue(data)
  expect(await library.openEdition(id)).toBeUndefined()
  expect(library.openedEdition(id)).toBeUndefined()
})

test('questions and the shelf are kept in the same way', async () => {
  const questions = { questions: [], law: { a: ['1'] } }
  const shelf = [{ editions: [] }]
  mockTake.mockImplementation(async (name) => (name === 'shelf' ? shelf : questions))
  expect(library.openedQuestions('moushi-2018')).toBeUndefined()
  expect(await library.openQuestions('moushi-2018')).toBe(questions)
  expect(library.openedQuestions('moushi-2018')).toBe(questions)
  expect(mockTake).toHaveBeenLastCalledWith('moushi-2018.questions')
  expect(await library.openShelf()).toBe(shelf)
  expect(library.openedShelf()).toBe(shelf)
})
