import { ask } from '../../src/generator/ask'
import { compile } from '../../src/generator/compile'
import { leadsOf } from '../../src/generator/review/leads'
import { reportOf } from './compiled'

const figures = '行政机关负责人出庭率93%。全年审结行政复议案件8912件。'

/** What drafts and questions make of a paragraph that begins so and goes on with the figures. */
async function madeOf(beginning: string) {
  const { edition } = await compile(reportOf(`${beginning}${figures}`), 'x-2021')
  return {
    printed: edition.figures.map(({ text }) => text),
    drafted: leadsOf(edition).map(({ text }) => text),
    asked: ask(edition).map(({ id }) => id),
  }
}

test('a paragraph on the work itself gives a draft its leads and the quiz its questions', async () => {
  expect(await madeOf('依法化解行政争议。')).toEqual({
    printed: ['93%', '8912件'],
    drafted: ['93%'],
    asked: ['x-2021.1.p1.f1.amount', 'x-2021.1.p1.f2.amount'],
  })
})

test('a paragraph that begins with a congress gives neither, in whatever sentence a figure stands', async () => {
  expect(await madeOf('深入学习党的二十大精神。')).toEqual({
    printed: ['93%', '8912件'],
    drafted: [],
    asked: [],
  })
})
