/** What an editor is told who writes a next step that its law does not bear. */
import { readFileSync } from 'node:fs'
import { lawTexts } from '#content/lawTexts'
import { nextSteps } from '#content/nextSteps'
import { nextStepsFaults, nextStepsOf } from '../../../src/generator/editor/nextSteps'
import { nextStepsSchema } from '../../../src/generator/editor/schemas'
import { readYaml } from '../../../src/generator/editor/yaml'
import { formatDiagnostic, Refusal } from '../../../src/generator/ground/diagnostics'
import type { LawTexts } from '../../../src/report/types'

const texts: LawTexts = { 调解法: { edition: '2010年通过', articles: { 4: '不收取任何费用。' } } }

const GOOD = `- law: 调解法
  to: 申请调解
  call: 12348
  lines:
    - ask: 花钱吗
      say: 不收费
      articles: [4]
`

function told(text: string): string[] {
  try {
    const faults = nextStepsFaults(readYaml(text, nextStepsSchema), texts)
    return faults.map((fault) => formatDiagnostic('next-steps.yaml', fault))
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return refusal.diagnostics.map((fault) => formatDiagnostic('next-steps.yaml', fault))
  }
}

test('a step that rests on an article in articles/ is taken, by the name of its law', () => {
  expect(told(GOOD)).toEqual([])
  expect(nextStepsOf(readYaml(GOOD, nextStepsSchema).value)).toEqual({
    调解法: {
      to: '申请调解',
      call: 12348,
      lines: [{ ask: '花钱吗', say: '不收费', articles: [4] }],
    },
  })
})

test.each([
  [
    'an article whose text is not there',
    GOOD.replace('[4]', '[4, 5]'),
    'next-steps.yaml:7:21: error ARTICLE-TEXT: 《调解法》的“花钱吗”：articles 里没有《调解法》第五条的条文。请照公布的文本补上，或检查条的序号。',
  ],
  [
    'an article put in whose text is not there',
    GOOD.replace('[4]', '[4, 4之一]'),
    'next-steps.yaml:7:21: error ARTICLE-TEXT: 《调解法》的“花钱吗”：articles 里没有《调解法》第四条之一的条文。请照公布的文本补上，或检查条的序号。',
  ],
  [
    'an article that is written out',
    GOOD.replace('[4]', '[4, 第四条之一]'),
    'next-steps.yaml:7:21: error SCHEMA: 第7行写的是“articles: [4, 第四条之一]”，“第1项 › lines › 第1项 › articles › 第2项”应为条的序号，如 20；后来加进去的条，写成 133之一。',
  ],
  [
    'a law without texts',
    GOOD.replace('调解法', '仲裁法'),
    'next-steps.yaml:1:3: error UNKNOWN-LAW: articles 里没有《仲裁法》的条文。请先照公布的文本补上，或检查名称。',
  ],
  [
    'a law written twice',
    GOOD + GOOD,
    'next-steps.yaml:8:3: error NEXT-STEP: 《调解法》写了两次，请合成一处。',
  ],
  [
    'a line written twice',
    `${GOOD}    - {ask: 花钱吗, say: 免费, articles: [4]}\n`,
    'next-steps.yaml:8:8: error NEXT-STEP: 《调解法》的“花钱吗”写了两次，请合成一行。',
  ],
  [
    'a line that rests on nothing',
    GOOD.replace('[4]', '[]'),
    'next-steps.yaml:7:7: error SCHEMA: 第7行写的是“articles: []”，“第1项 › lines › 第1项 › articles”不能是空的。',
  ],
  [
    'a question that is none of ours',
    GOOD.replace('花钱吗', '找谁'),
    'next-steps.yaml:5:7: error SCHEMA: 第5行写的是“- ask: 找谁”，“第1项 › lines › 第1项 › ask”应是去哪里、多久内、怎么提、多久答复、花钱吗。',
  ],
  [
    'a number that nobody answers',
    GOOD.replace('12348', '110'),
    'next-steps.yaml:3:3: error SCHEMA: 第3行写的是“call: 110”，“第1项 › call”应是12348、12345。',
  ],
])('%s is refused at its place', (_, text, fault) => {
  expect(told(text)).toEqual([fault])
})

test('the steps that the app shows are those of the file, and each rests on printed articles', () => {
  const file = readYaml(readFileSync('src/content/next-steps.yaml', 'utf8'), nextStepsSchema)
  expect(nextStepsFaults(file, lawTexts)).toEqual([])
  expect(nextSteps).toEqual(nextStepsOf(file.value))
})

/** Every figure that a line names is one that its articles print, in Chinese numerals or Arabic. */
test('no line names a number that its articles do not print', () => {
  const numerals: Record<string, string> = {
    2: '两|二',
    3: '三',
    5: '五',
    6: '六',
    7: '七',
    15: '十五',
    20: '二十|20',
    30: '三十',
    60: '六十',
  }
  for (const [law, { lines }] of Object.entries(nextSteps))
    for (const { say, articles } of lines) {
      const text = articles.map((article) => lawTexts[law]?.articles[article]).join('\n')
      for (const [number, unit] of [...say.matchAll(/(\d+)(?=个工作日|个月|日|年)/gu)].map(
        ([, digits = '']) => [digits, say.slice(say.indexOf(digits) + digits.length)[0]],
      ))
        expect(text).toMatch(new RegExp(`(?:${numerals[number ?? ''] ?? '无'})${unit}`, 'u'))
    }
})
