import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { ask } from '../../../src/generator/ask'
import { bankFaults } from '../../../src/generator/ask/bankFaults'
import { compile } from '../../../src/generator/compile'
import { Refusal } from '../../../src/generator/ground/diagnostics'
import { shenyangPath } from '../compiled'
import { drafted, inForce, withoutChoices } from './drafted'

const TITLE = '某市人民政府关于2023年法治政府建设情况的报告'
const ITEMS = [
  '一、主要工作',
  '（一）着力健全制度体系，不断提高立法质量和水平',
  '全年制定规章5件，修订规章12件，清理规范性文件186件。群众满意率达到98.2%。',
  '（二）坚持以人民为中心的发展思想，持续优化营商环境',
  '全年办理涉企事项1140件，办结率93%，另有36件。培训执法人员2600人次。',
  '（三）规范执法',
  '评查案卷860宗，合格率96.4%，比上年提高3.1个百分点。',
  '二、2024年重点工作和打算',
  '全市继续依法办事。',
]
const reportOf = (...lines: string[]) => Buffer.from([TITLE, ...lines].join('\n'))
const reports: [string, () => Buffer][] = [
  ['a small report', () => reportOf(...ITEMS)],
  ['a report without figures', () => reportOf('一、工作', '全市依法办事。'.repeat(9))],
  ['Shenyang', () => readFileSync(shenyangPath)],
  ['a made-up city', () => readFileSync('tests/generator/fixtures/moushi-2023.txt')],
]

/** A draft questions.yaml with its example in force. */
function withExample(text: string): string {
  const [head = '', example = ''] = text.split(/(?<=^questions:\n)/mu)
  return (
    head +
    inForce(example, () => true)
      .replace('单选', 'single')
      .replace('易', '1')
  )
}

const isExampleLabel = (line: string): boolean => line.endsWith(': 写上您的说明')

test.each(reports)(
  'the drafts for %s change nothing but leads and short names',
  async (_, read) => {
    const { files, bundled } = await drafted(read())
    const plain = await bundled({})
    expect(plain.edition).toBeDefined()
    expect(withoutChoices(await bundled(files))).toEqual(withoutChoices(plain))
  },
)

const mark = fc.constantFrom(
  ...['#', ' #', ': ', '- ', '[', ']', '{', '}', ',', '&', '*', '!', '|', '>', "'", '"', '%', '@'],
  ...[
    '`',
    '“',
    '”',
    '（',
    '）',
    '《',
    '【93%】',
    '：',
    '、',
    '，',
    '。',
    '\\',
    '?',
    '\t',
    '~',
    'null',
  ],
)
const words = fc.constantFrom(
  '着力加强行政执法监督',
  '全面推进',
  '全年办理案件1140件',
  '办结率93%',
  '制定规章5件',
  '另有36件',
  '在全省',
  '增长12.5%',
)
const line = fc
  .array(fc.oneof(words, words, mark), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(''))
const anyReport = fc
  .array(fc.tuple(line, line, line), { minLength: 1, maxLength: 4 })
  .map((items) =>
    reportOf(
      '一、主要工作',
      ...items.flatMap(([heading, ...body], at) => [`（${'一二三四'[at]}）${heading}`, ...body]),
      '二、下步打算',
      '全市继续依法办事。',
    ),
  )

test('so do the drafts for any report, whatever marks of YAML it holds', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      const made = await drafted(report).catch((fault: unknown) => {
        if (fault instanceof Refusal) return undefined
        throw fault
      })
      if (!made) return
      const plain = await made.bundled({})
      expect(withoutChoices(await made.bundled(made.files))).toEqual(withoutChoices(plain))
      const { 'editorial.yaml': editorial, 'questions.yaml': questions } = made.files
      const hasExample = !questions.includes('照抄报告里的一句话\n')
      const { remarks } = await made.bundled({
        'editorial.yaml': inForce(editorial, () => true),
        'questions.yaml': hasExample ? withExample(questions) : questions,
      })
      expect(remarks.filter((remark) => /^\S*\.yaml:/u.test(remark))).toEqual([])
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
  )
})

test.each(reports)('in the draft for %s the example gives a figure its words', async (_, read) => {
  const { files, bundled } = await drafted(read())
  const plain = await bundled({})
  const given = await bundled({
    'editorial.yaml': inForce(files['editorial.yaml'], isExampleLabel),
  })
  const labels = given.edition?.figures.map(({ label }) => label) ?? []
  expect(labels.filter((label) => label === '写上您的说明')).toHaveLength(
    plain.edition?.figures.length ? 1 : 0,
  )
})

test('the example is of a figure that has no words or doubtful ones, if there is one', async () => {
  const { files } = await drafted(reportOf(...ITEMS))
  const example = files['editorial.yaml'].split('\n').find(isExampleLabel)
  expect(example).toBe('#  1-1.p1.f4 群众满意率达到【98.2%】: 写上您的说明')
})

test('address and publisher are put in force in the same way', async () => {
  const { files, bundled } = await drafted(reportOf(...ITEMS))
  const text = files['editorial.yaml'].replaceAll(/^#(?=[a-z])/gmu, '')
  const { edition } = await bundled({ 'editorial.yaml': text })
  expect(edition?.editorial).toMatchObject({
    address: 'https://网址/报告.html',
    contact: '某市司法局 024-00000000',
  })
})

test('a question whose line is put in force is asked no more, and nothing else changes', async () => {
  const { files, bundled } = await drafted(reportOf(...ITEMS))
  const { questions, remarks } = await bundled({})
  expect(questions.length).toBeGreaterThan(3)
  for (const { id, stem } of questions) {
    const line = `#  - ${id} ${stem}`
    expect(files['questions.yaml'].split('\n')).toContain(line)
    const given = await bundled({
      'questions.yaml': inForce(files['questions.yaml'], (one) => one === line),
    })
    expect(given.questions).toEqual(questions.filter((question) => question.id !== id))
    expect(given.remarks).toEqual(remarks)
  }
})

test.each(reports)(
  'any one question of %s can be dropped without a fault in the others',
  async (_, read) => {
    const { edition } = await compile(read(), 'mou-2023')
    const questions = ask(edition)
    for (const dropped of questions)
      expect(bankFaults(questions.filter((question) => question !== dropped))).toEqual([])
  },
)

test.each(reports.filter(([name]) => name !== 'a report without figures'))(
  'the example of a question for %s can be asked as it is',
  async (_, read) => {
    const { files, bundled } = await drafted(read())
    const plain = await bundled({})
    const [head = '', example = ''] = files['questions.yaml'].split(/(?<=^questions:\n)/mu)
    const text =
      head +
      inForce(example, () => true)
        .replace('单选', 'single')
        .replace('易', '1')
    const given = await bundled({ 'questions.yaml': text })
    expect(given.remarks).toEqual(plain.remarks)
    expect(given.questions).toHaveLength(plain.questions.length + 1)
  },
)
