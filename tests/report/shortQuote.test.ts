import { findParagraph } from '../../src/report/outline'
import { shortQuote } from '../../src/report/shortQuote'
import type { EditionBundle } from '../../src/report/types'
import { edition } from '../support/edition'
import { editions } from '../support/editions'

/** The edition with this text in place of a paragraph's, the figures with these ids where it prints them. */
function told(text: string, figures: [id: string, printed: string, label: string][]) {
  const id = '1-1-1.p1'
  const paragraph = { ...findParagraph(edition, id)!, text }
  const placed = edition.figures.flatMap((figure) => {
    const [, printed, label] = figures.find(([one]) => figure.id === `${id}.${one}`) ?? []
    if (printed === undefined || label === undefined) return []
    const start = text.indexOf(printed)
    return { ...figure, text: printed, start, end: start + printed.length, label }
  })
  const whole: EditionBundle = { ...edition, figures: placed }
  return (at: number) => shortQuote(whole, paragraph, placed[at]!)
}

const start =
  '出台《关于加强负责人出庭，改进应诉工作的意见》，组织十三个区、县（市）及市政府相关部门负责人旁听法院庭审活动'
const end = '依法行政意识和能力明显增强。'

test('a short sentence is quoted whole', () => {
  const quote = told('开会。负责人出庭率93%，有进步。散会。', [['f1', '93%', '负责人出庭率']])
  expect(quote(0)).toBe('负责人出庭率93%，有进步。')
})

test('of a long one stand the clauses that tell the figure and its change', () => {
  const quote = told(`${start}，全市出庭率93%，较上一年度增长52个百分点，${end}`, [
    ['f1', '93%', '出庭率'],
    ['f2', '52个百分点', '出庭率增长'],
  ])
  expect(quote(0)).toBe('……全市出庭率93%，较上一年度增长52个百分点……')
  expect(quote(1)).toBe(quote(0))
})

test('the clause before stands too where the label is named there', () => {
  const quote = told(`${start}，各级组织调处纠纷，成功办结93%，${end}`, [
    ['f1', '93%', '调处纠纷办结'],
  ])
  expect(quote(0)).toBe('……各级组织调处纠纷，成功办结93%……')
})

test('the sentence’s own beginning and end are not marked as cut', () => {
  const first = told(`出庭率93%，${start}，${end}`, [['f1', '93%', '出庭率']])
  expect(first(0)).toBe('出庭率93%……')
  const last = told(`${start}，${end.slice(0, -1)}，出庭率93%。`, [['f1', '93%', '出庭率']])
  expect(last(0)).toBe('……出庭率93%。')
})

test('a comma in brackets, in quotes or in a number parts no clause', () => {
  const quote = told(`${start}，“出庭，出声”行动开庭1，200件（含复查，调解），${end}`, [
    ['f1', '1，200件', '行动开庭'],
  ])
  expect(quote(0)).toBe('……“出庭，出声”行动开庭1，200件（含复查，调解）……')
})

test('every figure’s quotation holds the figure, in the report’s words to the letter', () => {
  for (const one of editions) {
    for (const figure of one.figures) {
      const paragraph = findParagraph(one, figure.paragraphId)!
      const words = shortQuote(one, paragraph, figure).replace(/^……|……$/g, '')
      const at = paragraph.text.indexOf(words)
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at).toBeLessThanOrEqual(figure.start)
      expect(at + words.length).toBeGreaterThanOrEqual(figure.end)
    }
  }
})
