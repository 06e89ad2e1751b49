import { isRight } from '../../src/quiz/grade'
import { question } from './samples'

const examples: [string, Parameters<typeof question>[0], number[], boolean][] = [
  ['the one right option', { type: 'single', answer: [2] }, [2], true],
  ['another option', { type: 'single', answer: [2] }, [0], false],
  ['all right options, in any order', { type: 'multiple', answer: [0, 2, 3] }, [3, 0, 2], true],
  ['a right option chosen twice', { type: 'multiple', answer: [0, 2] }, [0, 2, 0], true],
  ['one right option missing', { type: 'multiple', answer: [0, 2, 3] }, [0, 2], false],
  ['one wrong option too many', { type: 'multiple', answer: [0, 2] }, [0, 1, 2], false],
  ['as many options, one of them wrong', { type: 'multiple', answer: [0, 2] }, [0, 1], false],
  ['错 to what is wrong', { type: 'boolean', options: ['对', '错'], answer: [1] }, [1], true],
  ['对 to what is wrong', { type: 'boolean', options: ['对', '错'], answer: [1] }, [0], false],
  ['nothing', { type: 'multiple', answer: [0, 2] }, [], false],
]

test.each(examples)('%s: %j, %j is right: %j', (_name, of, chosen, right) => {
  expect(isRight(question(of), chosen)).toBe(right)
})
