import { firstFailure } from './firstFailure'

const file = (message: string, ...statuses: string[]) => ({
  name: '/project/tests/weapp/journeys/quiz.test.ts',
  message,
  assertionResults: statuses.map((status, index) => ({ status, fullName: `第${index + 1}个` })),
})

test('a run that passes has found nothing', () => {
  expect(firstFailure(0, { testResults: [file('', 'passed')] })).toBeUndefined()
})

test('the first journey that fails is named, in whichever file', () => {
  const testResults = [file('', 'passed'), file('两处不同', 'passed', 'failed', 'failed')]
  expect(firstFailure(1, { testResults })).toBe('旅程 第2个')
})

test('a file that cannot be run on the spoilt build has found the fault', () => {
  const testResults = [file('', 'passed'), file('Cannot read properties of undefined\n  at app.js')]
  expect(firstFailure(1, { testResults })).toBe(
    '旅程跑不起来 quiz.test.ts: Cannot read properties of undefined',
  )
})

test('a jest that says nothing at all is an error, not a find', () => {
  expect(() => firstFailure(null, undefined)).toThrow('没有跑起来')
  expect(() => firstFailure(1, { testResults: [file('')] })).toThrow('没有跑起来')
})
