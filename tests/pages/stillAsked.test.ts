import { lawQuestions } from '#content/questions'
import { openQuestions } from '../../src/pages/library'
import { isStillAsked } from '../../src/pages/round/useBank'
import { takeData } from '../../src/platform/data'

jest.mock('../../src/platform/data', () => ({ takeData: jest.fn() }))

test('of questions on law it is known which are still asked, of a report’s only once they were opened', async () => {
  expect(isStillAsked(lawQuestions[0]?.id ?? '')).toBe(true)
  expect(isStillAsked('no-such-law-1')).toBe(false)
  expect(isStillAsked('a-2020.2')).toBe(true)
  jest.mocked(takeData).mockResolvedValue({ questions: [{ id: 'a-2020.1' }], law: {} })
  await openQuestions('a-2020')
  expect(isStillAsked('a-2020.1')).toBe(true)
  expect(isStillAsked('a-2020.2')).toBe(false)
})
