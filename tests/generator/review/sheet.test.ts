import { load } from 'cheerio'
import { nextSteps } from '#content/nextSteps'
import { lawVersionOf, readLawVersion } from '../../../src/generator/review/lawVersion'
import { makeUpOf } from '../../../src/generator/review/makeUp'
import { type LawReview, lawSheet } from '../../../src/generator/review/sheet/law'
import { type ReportReview, reportSheet } from '../../../src/generator/review/sheet/report'
import { versionOf } from '../../../src/generator/review/version'
import type { Question } from '../../../src/report/types'
import { whoseOf } from '../../../src/report/whose'
import { edition, onLaw, onReport } from './bank'

const whose = whoseOf({ kind: '其他' }, edition)

const inTable: Question = {
  ...onReport,
  id: 'bao-2',
  stem: '2029年受理了多少件？',
  options: ['320件', '420件'],
  answer: [0],
  reason: '表里写着。',
  sections: ['1'],
  basis: { paragraphId: '1.p4', start: 0, end: 4 },
}

const inThird: Question = {
  ...onReport,
  id: 'bao-3',
  type: 'boolean',
  stem: '对窗口开展了检查。',
  options: ['对', '错'],
  answer: [0],
  reason: '报告原文：对窗口开展检查5次。',
  sections: ['1'],
  basis: { paragraphId: '1.p2', start: 5, end: 14 },
}

const inPart: Question = {
  ...onReport,
  id: 'bao-0',
  stem: '调解成功了多少件？',
  options: ['7件', '9件'],
  answer: [0],
  reason: '报告里写的是“调解成功7件”。',
  sections: ['2-1'],
  basis: { paragraphId: '2-1.p1', start: 4, end: 6 },
}

const report = (changes: Partial<ReportReview> = {}) => {
  const questions = changes.questions ?? [inPart, onReport, inThird, inTable]
  const makeUp = makeUpOf(edition, questions)
  return load(reportSheet({ edition, questions, makeUp, signOff: 'abc123', ...changes }))
}

const law = (changes: Partial<LawReview> = {}) =>
  load(lawSheet({ questions: [onLaw], nextSteps, signOff: 'abc123', ...changes }))

/** The text of each article, in a line. */
const articles = ($: ReturnType<typeof load>): string[] =>
  [...$('article')].map((one) => $(one).text().replaceAll(/\s+/gu, ' ').trim())

test('the questions stand in the order of the report, numbered, under part and heading', () => {
  const $ = report()
  expect([...$('h2')].map((one) => $(one).text())).toEqual(['一、便民', '二、调解　（一）化解纠纷'])
  expect([...$('h3')].map((one) => $(one).text())).toEqual([
    '1新设了多少<i>个</i>窗口？',
    '2对窗口开展了检查。',
    '32029年受理了多少件？',
    '4调解成功了多少件？',
  ])
})

test('a question has its options with the right one ticked, its sentence, its reason and boxes', () => {
  const [first = ''] = articles(report())
  for (const words of [
    'A 13个',
    '✓ B 23个',
    '报告：“新设窗口23个。”',
    '理由：原文是23 & "个"',
    '也列在：二、调解',
    '单选 中 bao-1',
    '□ 同意 □ 修改',
  ])
    expect(first).toContain(words)
})

test('of a sentence the words that answer are lit, and of what is judged all that it rests on', () => {
  const $ = report()
  const lit = [...$('article')].map((one) => $(one).find('p b').text())
  expect(lit).toEqual(['23个', '对窗口开展检查5次', '320件', '7件'])
})

test('a reason made of the same words is not printed again', () => {
  const printed = articles(report()).map((one) => one.includes('理由：'))
  expect(printed).toEqual([true, false, true, false])
})

test('a place is told by the first words of its paragraph, or by the heads of its cell', () => {
  const [first, second, third] = articles(report())
  expect(first).toContain('报告：“')
  expect(second).toContain('报告“群众满意。对窗口开展……”一段：“对窗口开展检查5次。”')
  expect(third).toContain('报告表格“2029 受理”：“320件”')
})

test('the head says what is signed and by whom, and the make-up what divides the questions', () => {
  const $ = report()
  const head = $('header').text()
  for (const words of ['这份报告的题目4道', '内容校验码 abc123', '姓名：', '签名：', '日期：'])
    expect(head).toContain(words)
  expect(head).toContain('关于<b>2030年</b>"法治"的报告')
  expect([...$('dt')].map((one) => $(one).text())).toEqual([
    '按题型',
    '按章节',
    '单选题的正确答案在',
    '判断题的答案',
  ])
})

test('the code and the number of pages stand on every page of paper', () => {
  expect(report()('style').text()).toContain("'内容校验码 abc123　第' counter(page)")
  expect(report({ signOff: "1'}</style>" })('style').text()).toContain('内容校验码 1style　')
})

test('the sheets run nothing, fetch nothing and take no text for markup', () => {
  for (const $ of [report(), law()]) {
    expect($('script, img, link, iframe, i, [src], [href], [onclick]')).toHaveLength(0)
    expect($('style').text()).not.toMatch(/url\(|@import/u)
  }
  expect(law()('li.right').first().text()).toBe('✓ A <script>alert(1)</script>')
})

describe('a report that was signed before', () => {
  const before = [inPart, { ...onReport, reason: '旧' }, inThird, { ...inTable, id: 'bao-9' }]
  const signed = versionOf({ edition, whose, series: [], questions: before }, 'old', '2030-01-02')
  const news: Question = { ...inTable, id: 'bao-4', stem: '2030年呢？' }

  test('shows in full what is new or changed, first, and the others in a line each', () => {
    const $ = report({ signed, questions: [inPart, onReport, inThird, news] })
    expect([...$('h3')].map((one) => $(one).text())).toEqual([
      '1改新设了多少<i>个</i>窗口？',
      '2新2030年呢？',
    ])
    expect($('.same h2').text()).toBe('上次已签，没有变化（2题）')
    expect($('.same').text()).toContain('2030-01-02签过')
    const lines = [...$('.same li')].map((one) => [$(one).attr('value'), $(one).text().trim()])
    expect(lines).toEqual([
      ['3', '对窗口开展了检查。　对'],
      ['4', '调解成功了多少件？　7件'],
    ])
    expect($('header').text()).toContain('这份报告的题目4道（新1道，改1道）')
    expect($('.gone').text()).toBe('上次签过、现在没有了的（1）：bao-9')
  })

  test('takes a question that was only given another id for the one that was signed', () => {
    const $ = report({ signed, questions: [inPart, inThird, inTable] })
    expect($('article')).toHaveLength(0)
    expect($('.gone').text()).toBe('上次签过、现在没有了的（1）：bao-1')
  })

  test('says nothing of earlier signing where all is new', () => {
    const $ = report({
      signed: versionOf({ edition, whose, series: [], questions: [] }, 'old', '2030-01-02'),
    })
    expect($('.same, .gone')).toHaveLength(0)
    expect($('.new')).toHaveLength(4)
  })
})

test('the law sheet has each question with its article, and each next step with its own', () => {
  const $ = law()
  expect($('h2').first().text()).toBe('《调解法》（2010年通过）')
  expect($('header').text()).toContain(`法律题1道，下一步${Object.keys(nextSteps).length}部`)
  const [question = ''] = articles($)
  for (const words of [
    '✓ B 邻居',
    '依据：《调解法》（2010年通过）第十七条第一款',
    '理由：自愿',
    '多选 易 fa-1',
  ])
    expect(question).toContain(words)
  const words = $('body').text()
  expect(words).toContain('《行政复议法》：不服行政机关的决定，申请行政复议')
  expect(words).toContain('不收任何费用（依据本法第八十七条）')
})

test('a law sheet that was signed before shows what is new or changed of questions and next steps', () => {
  const other: Question = { ...onLaw, id: 'fa-2', stem: '调解收费吗？' }
  const { 行政诉讼法: court, ...rest } = nextSteps
  const signed = lawVersionOf(
    [onLaw],
    { ...rest, 信访法: court!, 行政复议法: { ...nextSteps.行政复议法!, to: '旧' } },
    'old',
    '2030-01-02',
  )
  const $ = law({ signed, questions: [onLaw, other] })
  expect([...$('h3')].map((one) => $(one).text())).toEqual([
    '1新调解收费吗？',
    '1改《行政复议法》：不服行政机关的决定，申请行政复议',
  ])
  expect($('.same li')).toHaveLength(1)
})

test('a law version is read back from its file, and nothing else is taken for one', () => {
  const version = lawVersionOf([onLaw], nextSteps, 'abc', '2030-01-02')
  expect(readLawVersion(JSON.stringify(version))).toEqual(version)
  for (const text of [
    '',
    '{}',
    JSON.stringify(versionOf({ edition, whose, series: [], questions: [] }, 'abc', '2030-01-02')),
  ])
    expect(readLawVersion(text)).toBeUndefined()
})
