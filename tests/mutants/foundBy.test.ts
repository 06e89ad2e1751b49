import { type FileResults, foundBy } from './foundBy'

const file = (name: string, ...statuses: string[]): FileResults => ({
  testFilePath: `/app/tests/weapp/journeys/${name}.test.ts`,
  failureMessage: statuses.includes('failed') ? '  ● what failed\n\n    and how\n' : null,
  testResults: statuses.map((status, at) => ({ status, fullName: `${name} ${at + 1}` })),
})

const broken = (name: string): FileResults => ({
  ...file(name),
  failureMessage: '  ● Test suite failed to run\n\n    app.js is not there\n\n      at launch\n',
})

test('nothing finds a fault that all journeys pass', () => {
  expect(foundBy([file('quiz', 'passed', 'pending'), file('reading', 'passed')])).toBeUndefined()
})

test('the first journey that fails finds the fault', () => {
  const results = [file('quiz', 'passed'), file('reading', 'passed', 'failed', 'failed')]
  expect(foundBy(results)).toBe('旅程 reading 2')
})

test('a file of journeys that does not run finds it too, by its name and its reason', () => {
  const results = [file('quiz', 'passed'), broken('reading')]
  expect(foundBy(results)).toBe('旅程 reading.test.ts 没有跑起来:app.js is not there')
})

test('a journey that fails tells more than a file that does not run', () => {
  expect(foundBy([broken('reading'), file('quiz', 'failed')])).toBe('旅程 quiz 1')
})

test('a run of no journeys at all is an error, and no pass', () => {
  expect(() => foundBy([])).toThrow('没有跑任何旅程')
})
