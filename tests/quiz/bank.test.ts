import { isAbout, lawOf, lawsIn, makeBank } from '../../src/quiz/bank'
import type { Question } from '../../src/report/types'
import { question } from './samples'

const aboutReport: Question = question({
  id: 'report',
  sections: ['1-3-7'],
  basis: { paragraphId: '1-3-7.p1', start: 0, end: 4 },
})
const fuyi = question({ id: 'fuyi' })
const susong = question({
  id: 'susong',
  sections: ['9'],
  basis: { law: '行政诉讼法', edition: '2017年修正', article: 46 },
})

test('a bank holds the report’s questions and the law’s, tied to the edition’s sections', () => {
  const bank = makeBank({ questions: [aboutReport], law: { fuyi: ['1-5'] } }, [fuyi, susong])
  expect([...bank.keys()]).toEqual(['report', 'fuyi', 'susong'])
  expect(bank.get('fuyi')?.sections).toEqual(['1-5'])
  expect(bank.get('susong')?.sections).toEqual([])
  expect(bank.get('report')).toEqual(aboutReport)
})

test.each([
  ['its own section', ['1-3-7'], true],
  ['a section above it', ['1-3'], true],
  ['a part above it', ['1'], true],
  ['one of several', ['2', '1-3'], true],
  ['a section whose id merely begins alike', ['1-3-70'], false],
  ['a section whose id its own begins with', ['1-'], false],
  ['a section below it', ['1-3-7-1'], false],
  ['the second of two sections with one number', ['1-3~2'], false],
  ['no section', [], false],
])('a question on 1-3-7, asked for %s: %j', (_name, sections, expected) => {
  expect(isAbout(aboutReport, sections)).toBe(expected)
})

test('laws are listed with their questions; a question about the report cites none', () => {
  const bank = makeBank({ questions: [aboutReport, susong], law: {} }, [
    fuyi,
    question({ id: 'fuyi-2' }),
  ])
  expect(lawsIn(bank)).toEqual([
    { law: '行政诉讼法', questions: 1 },
    { law: '行政复议法', questions: 2 },
  ])
  expect(lawOf(aboutReport)).toBeUndefined()
})
