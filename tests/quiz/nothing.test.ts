import type { RoundKind } from '../../src/quiz/draw'
import type { Memory } from '../../src/quiz/memory'
import { whyNothing } from '../../src/quiz/nothing'
import { remember } from '../../src/quiz/schedule'
import { bankOf, noon } from './samples'

const bank = bankOf(2)
const after = (...answers: [id: string, right: boolean, day: number][]): Memory =>
  answers.reduce<Memory>((memory, [id, right, day]) => remember(memory, id, right, noon(day)), {})
const allRight = after(['q1', true, 0], ['q2', true, 0])

test.each<[what: string, kind: RoundKind, memory: Memory, title: string, text: RegExp]>([
  [
    'everything known',
    { by: 'daily' },
    allRight,
    '题都答过了',
    /^2道题都答过了.*最早的一道题.+再问。$/,
  ],
  ['nothing answered yet', { by: 'due' }, {}, '还没有待复习的题', /先答今日五题吧/],
  [
    'nothing due',
    { by: 'due' },
    allRight,
    '今天没有待复习的题',
    /最早的一道题\d+天后（3月\d+日）再问。$/,
  ],
  ['no mistake yet', { by: 'mistakes' }, {}, '没有错题', /^答错的题会留在这里/],
  ['no mistake ever', { by: 'mistakes' }, allRight, '没有错题', /^答过的2道都对/],
  [
    'mistakes set right',
    { by: 'mistakes' },
    after(['q1', false, 0], ['q1', true, 1], ['q1', true, 2]),
    '错题都弄懂了',
    /^以前答错的1道，后来都答对了。$/,
  ],
  ['no favourite', { by: 'favourites' }, {}, '还没有收藏的题', /点“收藏”/],
])('with %s, the reader is told so and what comes next', (_what, kind, memory, title, text) => {
  const why = whyNothing(kind, bank, memory, noon(3))
  expect(why.title).toBe(title)
  expect(why.lines.join('')).toMatch(text)
})

test('what was answered in another bank is not counted', () => {
  const elsewhere = after(['elsewhere', false, 0])
  expect(whyNothing({ by: 'due' }, bank, elsewhere, noon(0)).title).toBe('还没有待复习的题')
  expect(whyNothing({ by: 'daily' }, bankOf(0), elsewhere, noon(0)).title).toBe('题库里还没有题')
})
