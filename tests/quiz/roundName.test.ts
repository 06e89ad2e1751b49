import type { RoundKind } from '../../src/quiz/draw'
import { roundName } from '../../src/quiz/roundName'
import { edition } from '../support/edition'

test.each<[what: string, kind: RoundKind, name: string]>([
  ['the five of the day', { by: 'daily' }, '今日五题'],
  ['what is due', { by: 'due' }, '待复习'],
  ['mistakes', { by: 'mistakes' }, '错题'],
  ['favourites', { by: 'favourites' }, '收藏的题'],
  ['a single question', { by: 'question', question: 'q1' }, '一道题'],
  ['a round that was shared', { by: 'set', questions: ['q1'] }, '同样的题'],
  ['a law', { by: 'law', law: '行政复议法' }, '行政复议法'],
  ['a section with a short name', { by: 'section', sections: ['1-2'] }, '便民'],
  ['a section without one', { by: 'section', sections: ['1-1'] }, '依法办事'],
  ['a section that the edition lacks', { by: 'section', sections: ['9'] }, '本节的题'],
])('a round on %s is called so', (_what, kind, name) => {
  expect(roundName(kind, edition)).toBe(name)
})
