import { address } from '../../src/report/address'
import { fullTitle, unitsOf } from '../../src/report/outline'
import { bank, edition } from '../weapp/journeys/content'
import { answerFault, belongs, blankFault } from './faults'
import { Ledger } from './ledger'

const e = edition.id
const [unit, other] = unitsOf(edition).filter(({ part }) => part)
const title = (one: typeof unit) => one && fullTitle(edition, one.section)
const [figure, another] = edition.figures.filter(({ label }) => label)
const [question, next] = [...bank.values()]

test.each([
  ['a section', address('section', { e, s: unit?.id }), title(unit), title(other)],
  ['a figure', address('figure', { e, f: figure?.id }), figure?.label, another?.label],
  [
    'a question',
    address('round', { e, by: 'question', q: question?.id }),
    question?.stem,
    next?.stem,
  ],
  ['a section that is not there', address('section', { e, s: '99' }), '没有找到这一节', '引言'],
  [
    'an article',
    address('article', { e, law: '行政复议法', a: '2' }),
    '《行政复议法》第二条',
    '民法典',
  ],
])(
  'the address of %s belongs to its screen and to no other of its kind',
  (_name, at, own, foreign) => {
    expect(belongs(at, own ?? '')).toBe(true)
    expect(belongs(at, foreign ?? '')).toBe(false)
  },
)

test('where lines break makes no difference', () => {
  expect(
    belongs(address('figure', { e, f: figure?.id }), [...(figure?.label ?? '')].join('\n')),
  ).toBe(true)
})

test('white space is blank, a screen is not', () => {
  expect(blankFault(' \n ')).toMatchObject({ kind: 'blank screen' })
  expect(blankFault('第1题，共5题 一份罚款决定')).toBeUndefined()
})

test('an answer is lost where it is not stored, and where the screen tells of fewer', () => {
  const ledger = new Ledger()
  ledger.answered('q', true)
  const stored = { q: { right: 1, wrong: 0 } }
  expect(answerFault(ledger, stored, '答过1题')).toBeUndefined()
  expect(answerFault(ledger, {}, '')).toMatchObject({ kind: 'lost answer' })
  expect(answerFault(ledger, stored, '答过0题')).toMatchObject({ kind: 'lost answer' })
})
