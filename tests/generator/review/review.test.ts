import { load } from 'cheerio'
import { nextSteps } from '#content/nextSteps'
import { longestShare, makeUpOf } from '../../../src/generator/review/makeUp'
import { reviewSheet } from '../../../src/generator/review/sheet'
import type { EditionBundle, Question } from '../../../src/report/types'

const edition: EditionBundle = {
  schemaVersion: 2,
  id: 'mou-2030',
  meta: {
    title: '关于<b>2030年</b>"法治"的报告',
    issuer: null,
    year: 2030,
    publishedOn: null,
    source: null,
    sha256: '',
  },
  sections: [
    {
      id: '1',
      level: 1,
      marker: '一、',
      title: '便民',
      paragraphs: [
        { id: '1.p1', text: '新设窗口23个。群众满意。', source: { line: 7, column: 1 } },
      ],
      children: [],
    },
    { id: '2', level: 1, marker: '二、', title: '调解', paragraphs: [], children: [] },
  ],
  figures: [],
  terms: [],
  editorial: { lead: [], shortTitles: { '2': '化解纠纷' } },
}

const onReport: Question = {
  id: 'bao-1',
  type: 'single',
  level: 2,
  stem: '新设了多少<i>个</i>窗口？',
  options: ['13个', '23个以上吧'],
  answer: [1],
  reason: '原文是23 & "个"',
  sections: ['1', '2'],
  basis: { paragraphId: '1.p1', start: 2, end: 7 },
}

const onLaw: Question = {
  id: 'fa-1',
  type: 'multiple',
  level: 1,
  stem: '谁可以申请调解？',
  options: ['<script>alert(1)</script>', '邻居', '路人'],
  answer: [0, 1],
  reason: '自愿',
  sections: ['2'],
  basis: { law: '调解法', edition: '2010年通过', article: 17, paragraph: 1 },
}

const questions = [onReport, onLaw]

function sheet() {
  const makeUp = makeUpOf(edition, questions)
  return load(reviewSheet({ edition, questions, makeUp, nextSteps, signOff: 'abc123' }))
}

test('the make-up divides a bank by law, type, level and section, and counts none away', () => {
  const divisions = Object.fromEntries(
    makeUpOf(edition, questions).map(({ title, counts }) => [
      title,
      counts.map(({ name, count }) => `${name} ${count}`),
    ]),
  )
  expect(divisions).toEqual({
    按出处: ['这份报告 1', '调解法 1'],
    按题型: ['单选 1', '多选 1', '判断 0'],
    按难度: ['易 1', '中 1', '难 0'],
    按章节: ['便民 1', '化解纠纷 2'],
    单选题的正确答案在: ['A 0', 'B 1', 'C 0', 'D 0'],
    判断题的答案: [],
    多选题的正确答案有: ['3项中的2项 1'],
  })
})

test('the share of longest answers counts single choices whose right answer alone is longest', () => {
  const even: Question = { ...onReport, options: ['33个', '23个'] }
  expect(longestShare([onReport, even, onLaw])).toBe(0.5)
  expect(longestShare([])).toBe(0)
})

test('the sheet shows each question with its answer, reason, source and the sections it is tied to', () => {
  const $ = sheet()
  const [report, law] = [...$('article')].map((article) => $(article).text().replaceAll('\n', ' '))
  for (const words of [
    '新设了多少<i>个</i>窗口？',
    'bao-1　单选　中',
    '23个以上吧 ✓',
    '答案：B　理由：原文是23 & "个"',
    '依据：报告第7行“新设窗口23个。”',
    '相关章节：二、化解纠纷',
    '□ 同意',
  ])
    expect(report).toContain(words)
  for (const words of [
    '答案：AB',
    '依据：《调解法》（2010年通过）第十七条第一款',
    '相关章节：二、化解纠纷',
  ])
    expect(law).toContain(words)
})

test('the sheet runs nothing, fetches nothing and takes no text for markup', () => {
  const $ = sheet()
  expect($('script, img, link, iframe, i, [src], [href], [onclick]')).toHaveLength(0)
  expect($('h1 ~ p').first().text()).toContain(
    '关于<b>2030年</b>"法治"的报告　共2道题　内容校验码 abc123',
  )
  expect($('li.right')).toHaveLength(3)
  expect($('style').text()).not.toMatch(/url\(|@import/u)
})

test('the next steps are on the sheet, each line with the article that it rests on', () => {
  const words = sheet()('body').text()
  expect(words).toContain('《行政复议法》：不服行政机关的决定，申请行政复议')
  expect(words).toContain('不收任何费用（依据《行政复议法》第八十七条）')
})
