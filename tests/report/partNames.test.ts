import { partsOf } from '../../src/report/compare'
import { partNames, partsWords } from '../../src/report/partNames'
import type { Figure } from '../../src/report/types'
import { edition } from '../support/edition'

const [parts] = partsOf(edition)

/** The same whole with parts of these names. */
function named(...labels: string[]) {
  const [part] = parts!.parts
  return { ...parts!, parts: labels.map((label): Figure => ({ ...part!, label })) }
}

test.each([
  [
    ['建议废止的规章', '建议修改的规章', '建议保留的规章'],
    ['废止', '修改', '保留'],
  ],
  [
    ['废止的文件', '修改的文件'],
    ['废止', '修改'],
  ],
  [['纳入的措施'], ['纳入的措施']],
  [
    ['案件', '案件结案'],
    ['案件', '案件结案'],
  ],
  [
    ['受理', '受理'],
    ['受理', '受理'],
  ],
])('parts called %j are told apart as %j', (labels, names) => {
  expect(partNames(named(...labels))).toEqual(names)
})

test('the parts of a whole are said in a few words, in their order', () => {
  expect(partsWords(parts!)).toBe('废止6，修改9')
})
