import { LONGEST } from '../../src/quiz/draw'
import { shareOf } from '../../src/quiz/shareOf'
import { readAddress, splitIds } from '../../src/report/address'
import { fromPath, toPath } from '../../src/report/path'
import { question } from './samples'

const asked = (ids: string[]) => ids.map((id) => question({ id, stem: `${id}？` }))

test('a round is shared by how it went, and its address holds the very same questions', () => {
  const answers = asked(['fa-2', 'shenyang-2021.3-1', 'fa-1'])
  const { title, path } = shareOf({ answers, right: 2, answered: 3 }, 'e1')
  expect(title).toBe('我答对2题，共3题。同样的题，你也来试试')
  const { by, q = '' } = readAddress(path).query
  expect(by).toBe('set')
  expect(splitIds(q)).toEqual(['fa-2', 'shenyang-2021.3-1', 'fa-1'])
})

test('a single question is shared as itself', () => {
  const { title, path } = shareOf({ answers: asked(['fa-1']), right: 0, answered: 1 }, 'e1')
  expect(title).toBe('fa-1？')
  expect(readAddress(path).query).toEqual({ e: 'e1', by: 'question', q: 'fa-1' })
})

test('the longest round’s address is short, and the same after a browser’s clean path', () => {
  const ids = Array.from({ length: LONGEST }, (_, at) => `zhengfu-xinxi-gongkai-0${at}`)
  const { path } = shareOf({ answers: asked(ids), right: 9, answered: 10 }, 'shenyang-2021')
  expect(path.length).toBeLessThan(400)
  expect(fromPath(toPath(path))).toBe(path)
  expect(splitIds(readAddress(path).query.q ?? '')).toEqual(ids)
})

test('ids that come twice or are empty are read once, or not at all', () => {
  expect(splitIds('a,,b,a,')).toEqual(['a', 'b'])
  expect(splitIds('')).toEqual([])
})
