/** Articles of law from the editor's files to what the app takes, those that were put in later too. */
import { bundle, type Output } from '../../../src/generator/bundle'
import { formatDiagnostic } from '../../../src/generator/ground/diagnostics'
import { lawSheet } from '../../../src/generator/review/sheet/law'
import { folderOf } from '../folderOf'

const ARTICLES = `law: 湖泊法
edition: 2030年修正
articles:
  3: |
    湖泊由市人民政府保护。
  3之一: |
    湖边不得倾倒垃圾。
  3之十二: |
    清除费用由倾倒人承担。
    倾倒人不明的，由市人民政府承担。
`

const question = (id: string, stem: string, place: string) => `
  - id: ${id}
    type: boolean
    level: 1
    stem: ${stem}
    answer: 对
    reason: 法律这样规定。
    ${place}
`

const QUESTIONS = `law: 湖泊法
edition: 2030年修正
mentions: [湖泊]
questions:${question('hu-1', '湖泊由市人民政府保护吗？', 'article: 3')}${question('hu-2', '湖边不准倒垃圾，是吗？', 'article: 3之一')}${question('hu-3', '不知道是谁倒的，由谁承担费用，法律有规定吗？', 'article: 3之十二\n    paragraph: 2')}`

const NEXT_STEPS = `- law: 湖泊法
  to: 举报倾倒垃圾
  call: 12345
  lines:
    - ask: 花钱吗
      say: 由倾倒人出
      articles: [3, 3之十二]
`

const compiled = ({ articles = ARTICLES, questions = QUESTIONS, nextSteps = NEXT_STEPS } = {}) =>
  bundle(
    folderOf({
      'laws.yaml': "- {name: 湖泊法, edition: 2030年修正, date: '2030-01-01', articles: 3}\n",
      'articles/hupo.yaml': articles,
      'law-questions/hupo.yaml': questions,
      'next-steps.yaml': nextSteps,
    }),
  )

const told = ({ remarks }: Output): string[] =>
  remarks.map(({ file, diagnostic }) => formatDiagnostic(file, diagnostic))

test('each article goes under its own number, and what cites it names that number', async () => {
  const made = await compiled()
  expect(told(made)).toEqual([])
  const { law, texts, nextSteps } = made.library!
  expect(law.map(({ basis }) => basis)).toEqual([
    { law: '湖泊法', edition: '2030年修正', article: 3 },
    { law: '湖泊法', edition: '2030年修正', article: '3-1' },
    { law: '湖泊法', edition: '2030年修正', article: '3-12', paragraph: 2 },
  ])
  expect(texts.湖泊法?.articles).toEqual({
    3: '湖泊由市人民政府保护。\n',
    '3-1': '湖边不得倾倒垃圾。\n',
    '3-12': '清除费用由倾倒人承担。\n倾倒人不明的，由市人民政府承担。\n',
  })
  expect(nextSteps.湖泊法?.lines[0]?.articles).toEqual([3, '3-12'])
  expect(JSON.parse(made.files.get('law.texts.json')!)).toEqual(texts)
})

test("the lawyer's sheet names each by its whole name", async () => {
  const { law, nextSteps } = (await compiled()).library!
  const sheet = lawSheet({ questions: law, nextSteps, signOff: '' })
  for (const words of [
    '依据：《湖泊法》（2030年修正）第三条<',
    '依据：《湖泊法》（2030年修正）第三条之一<',
    '依据：《湖泊法》（2030年修正）第三条之十二第二款<',
    '（依据本法第三条、第三条之十二）',
  ])
    expect(sheet).toContain(words)
})

test('a paragraph is looked for in the article that is cited, and in none of its neighbours', async () => {
  const questions = QUESTIONS.replace('article: 3之一\n', 'article: 3之一\n    paragraph: 2\n')
  expect(told(await compiled({ questions }))).toEqual([
    'law-questions/hupo.yaml:19:5: error ARTICLE-TEXT: 题目 hu-2：articles 里没有《湖泊法》（2030年修正）第三条之一第二款的条文。请照公布的文本补上，或检查引用。',
  ])
})

test('an article that is cited by nothing is told at its place, though its neighbours are cited', async () => {
  const questions = QUESTIONS.replace('article: 3之一\n', 'article: 3\n')
  expect(told(await compiled({ questions }))).toEqual([
    'articles/hupo.yaml:6:3: warning ARTICLE-TEXT: 没有题目引用《湖泊法》第三条之一，可以删去。',
  ])
})

test.each(['3之1', '3-1', '第三条之一', '3条之一'])(
  'the text of an article may not stand under %s',
  async (written) => {
    const articles = ARTICLES.replace('3之一:', `${written}:`)
    expect(told(await compiled({ articles }))[0]).toBe(
      `articles/hupo.yaml:6:3: error SCHEMA: 第6行写的是“${written}: |”，“articles › ${written}”应为条的序号，如 20；后来加进去的条，写成 133之一。`,
    )
  },
)
