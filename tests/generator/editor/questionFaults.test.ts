/** Every mistake in a question that stops the build, as the editor is told of it. */
import { bundle } from '../../../src/generator/bundle'
import { formatDiagnostic } from '../../../src/generator/ground/diagnostics'
import { folderOf } from '../folderOf'
import { REPORT } from './mou'

const LAWS = "- {name: 调解法, edition: 2010年通过, date: '2010-08-28', articles: 35}\n"

const ARTICLES = `law: 调解法
edition: 2010年通过
articles:
  4: |
    人民调解委员会调解民间纠纷，不收取任何费用。
`

const LAW_QUESTION = `
  - id: tiaojie-001
    type: single
    level: 1
    stem: 人民调解收不收费？
    options: [不收费, 按件收费, 按标的收费]
    answer: A
    article: 4
    reason: 不收取任何费用。
`.slice(1)
const LAW_FILE = `law: 调解法
edition: 2010年通过
mentions: [调解]
questions:
${LAW_QUESTION}`

const REPORT_QUESTION = `
  - id: bao-001
    type: single
    level: 1
    stem: 全年新设了多少个便民窗口？
    options: [13个, 23个, 33个]
    answer: B
    quote: 全年新设便民窗口23个
    reason: 窗口多了，办事更近。
`.slice(1)
const REPORT_FILE = `drop: 全部\nquestions:\n${REPORT_QUESTION}`

const LAW_PATH = 'law-questions/tiaojie.yaml'
const REPORT_PATH = 'editions/mou-2030/questions.yaml'

/** What is said about a content folder whose two question files are these. */
async function remarksOn({
  law = LAW_FILE,
  report = REPORT_FILE,
}: {
  law?: string
  report?: string
}): Promise<string[]> {
  const { remarks } = await bundle(
    folderOf({
      'laws.yaml': LAWS,
      'articles/tiaojie.yaml': ARTICLES,
      'editions/mou-2030/report.txt': REPORT,
      [LAW_PATH]: law,
      [REPORT_PATH]: report,
    }),
  )
  return remarks
    .filter(({ diagnostic }) => diagnostic.severity === 'error')
    .map(({ file, diagnostic }) => formatDiagnostic(file, diagnostic))
}

/** The text with one passage in it replaced; the passage must be there. */
function replaced(text: string, passage: string, by: string): string {
  expect(text).toContain(passage)
  return text.replace(passage, by)
}

test('questions without a mistake are not remarked on', async () => {
  expect(await remarksOn({})).toEqual([])
})

describe('a law question is refused, by file, line and id', () => {
  test.each<[what: string, passage: string, by: string, remark: string]>([
    [
      'without an article',
      '    article: 4\n',
      '',
      `${LAW_PATH}:5:5: error SCHEMA: 题目 tiaojie-001：“article”缺少这一项，请补上。`,
    ],
    [
      'whose article is written out',
      'article: 4',
      'article: 第四条',
      `${LAW_PATH}:11:5: error SCHEMA: 第11行写的是“article: 第四条”，题目 tiaojie-001：“article”应为条的序号，如 20；后来加进去的条，写成 133之一。`,
    ],
    [
      'whose article was put in and is written in Arabic digits alone',
      'article: 4',
      'article: 4之1',
      `${LAW_PATH}:11:5: error SCHEMA: 第11行写的是“article: 4之1”，题目 tiaojie-001：“article”应为条的序号，如 20；后来加进去的条，写成 133之一。`,
    ],
    [
      'whose article is a list',
      'article: 4',
      'article: [4, 4之一]',
      `${LAW_PATH}:11:5: error SCHEMA: 第11行写的是“article: [4, 4之一]”，题目 tiaojie-001：“article”应为条的序号，如 20；后来加进去的条，写成 133之一。`,
    ],
    [
      'whose article is no ordinal',
      'article: 4',
      'article: 0',
      `${LAW_PATH}:11:5: error SCHEMA: 第11行写的是“article: 0”，题目 tiaojie-001：“article”应为1以上的数。`,
    ],
    [
      'whose paragraph is no ordinal',
      'article: 4',
      'article: 4\n    paragraph: 0',
      `${LAW_PATH}:12:5: error SCHEMA: 第12行写的是“paragraph: 0”，题目 tiaojie-001：“paragraph”应为1以上的数。`,
    ],
    [
      'that misspells a key',
      'article: 4',
      'article: 4\n    itme: 1',
      `${LAW_PATH}:12:5: error SCHEMA: 第12行写的是“itme: 1”，题目 tiaojie-001：“itme”不是这里用的词，您是不是要写 item？请改成：    item: 1`,
    ],
    [
      'of a type that there is not',
      'type: single',
      'type: choice',
      `${LAW_PATH}:6:5: error SCHEMA: 第6行写的是“type: choice”，题目 tiaojie-001：“type”应是 单选、多选 或 判断。`,
    ],
    [
      'beyond the last article',
      'article: 4',
      'article: 36',
      `${LAW_PATH}:11:5: error ARTICLE: 题目 tiaojie-001：《调解法》到第三十五条为止，没有第三十六条。`,
    ],
    [
      'on an article put in behind one that there is not',
      'article: 4',
      'article: 36之一',
      `${LAW_PATH}:11:5: error ARTICLE: 题目 tiaojie-001：《调解法》到第三十五条为止，没有第三十六条之一。`,
    ],
    [
      'on an article put in whose text is not there, though that of the one before it is',
      'article: 4',
      'article: 4之一',
      `${LAW_PATH}:11:5: error ARTICLE-TEXT: 题目 tiaojie-001：articles 里没有《调解法》（2010年通过）第四条之一的条文。请照公布的文本补上，或检查引用。`,
    ],
    [
      'on an article put in behind the last, whose text is not there',
      'article: 4',
      'article: 35之一',
      `${LAW_PATH}:11:5: error ARTICLE-TEXT: 题目 tiaojie-001：articles 里没有《调解法》（2010年通过）第三十五条之一的条文。请照公布的文本补上，或检查引用。`,
    ],
    [
      'on an article whose text is not there',
      'article: 4',
      'article: 5',
      `${LAW_PATH}:11:5: error ARTICLE-TEXT: 题目 tiaojie-001：articles 里没有《调解法》（2010年通过）第五条的条文。请照公布的文本补上，或检查引用。`,
    ],
    [
      'on a paragraph that its article does not have',
      'article: 4',
      'article: 4\n    paragraph: 2',
      `${LAW_PATH}:11:5: error ARTICLE-TEXT: 题目 tiaojie-001：articles 里没有《调解法》（2010年通过）第四条第二款的条文。请照公布的文本补上，或检查引用。`,
    ],
    [
      'of a law that is not registered',
      'law: 调解法',
      'law: 调节法',
      `${LAW_PATH}:1:1: error UNKNOWN-LAW: laws.yaml 里没有《调节法》。请先登记它的版本和条数，或检查名称。`,
    ],
    [
      'of another edition than the registered one',
      'edition: 2010年通过',
      'edition: 2024年修订',
      `${LAW_PATH}:2:1: error UNKNOWN-LAW: laws.yaml 登记的《调解法》是“2010年通过”，这里写的是“2024年修订”。`,
    ],
    [
      'whose answer is none of the options',
      'answer: A',
      'answer: D',
      `${LAW_PATH}:10:5: error ANSWER: 题目 tiaojie-001：答案“D”不在选项之中，应写 A 到 C 的字母。`,
    ],
    [
      'with two options that are equal but for a full stop and a space',
      '按标的收费',
      '"按件 收费。"',
      `${LAW_PATH}:9:26: error OPTIONS: 题目 tiaojie-001：有两个选项相同：“按件 收费。”。请改写其中一个。`,
    ],
    [
      'that speaks of doctrine',
      '人民调解收不收费？',
      '党的二十大怎样论述调解？',
      `${LAW_PATH}:8:5: error NEUTRALITY: 题目 tiaojie-001：题干和选项不写领导人、党的会议或指导思想，请换一道题。`,
    ],
  ])('%s', async (_what, passage, by, remark) => {
    expect(await remarksOn({ law: replaced(LAW_FILE, passage, by) })).toEqual([remark])
  })
})

test('a true-or-false question is answered with 对 or 错', async () => {
  const law = replaced(
    replaced(LAW_FILE, 'type: single', 'type: boolean'),
    '    options: [不收费, 按件收费, 按标的收费]\n',
    '',
  )
  expect(await remarksOn({ law: replaced(law, 'answer: A', 'answer: 对') })).toEqual([])
  expect(await remarksOn({ law })).toEqual([
    `${LAW_PATH}:9:5: error ANSWER: 题目 tiaojie-001：判断题的 answer 应写“对”或“错”。`,
  ])
})

describe('an option that speaks of the other options is refused', () => {
  test.each([
    '以上都对',
    '以上全部正确',
    '以上说法均不正确',
    '以上三项都可以',
    '上述选项都不对。',
    '以上没有一项正确',
    '全部正确',
    '都不对',
    '都是',
    'A和B',
    'A、B都对',
  ])('%s', async (option) => {
    expect(await remarksOn({ law: replaced(LAW_FILE, '按标的收费', `"${option}"`) })).toEqual([
      `${LAW_PATH}:9:26: error OPTIONS: 题目 tiaojie-001：选项“${option}”让人不必读题就能猜，请换成具体的说法。`,
    ])
  })
})

describe('an option that is about the matter is let through', () => {
  test.each([
    '两名以上',
    '两名以上都要到场',
    '双方都可以申请',
    '以上一年度收入计算',
    '全部退还',
    '都市更新局',
    'ABC公司',
  ])('%s', async (option) => {
    expect(await remarksOn({ law: replaced(LAW_FILE, '按标的收费', option) })).toEqual([])
  })
})

describe('a bank is refused, at the question to mend', () => {
  test('in which one id stands twice', async () => {
    const again = replaced(LAW_QUESTION, '人民调解收不收费？', '调解不成的，还能去法院起诉吗？')
    expect(await remarksOn({ law: LAW_FILE + again })).toEqual([
      `${LAW_PATH}:13:5: error DUPLICATE-ID: 题目 tiaojie-001：这个编号用了两次，请给其中一道换一个。`,
    ])
  })

  test('in which two questions are alike', async () => {
    const again = replaced(LAW_QUESTION, 'tiaojie-001', 'tiaojie-002')
    expect(
      await remarksOn({ law: LAW_FILE + replaced(again, '不收费, 按件收费', '按件收费, 不收费') }),
    ).toEqual([
      `${LAW_PATH}:5:5: error ALIKE: 题目 tiaojie-001：和 tiaojie-002 几乎一样，请留一道，或改写一道。`,
    ])
  })

  test('in which a report question has the id of a law question', async () => {
    const report = replaced(REPORT_FILE, 'bao-001', 'tiaojie-001')
    expect(await remarksOn({ report })).toEqual([
      `${REPORT_PATH}:3:5: error DUPLICATE-ID: 题目 tiaojie-001：这个编号用了两次，请给其中一道换一个。`,
    ])
  })

  test('in which the right answer is the longest too often', async () => {
    const topics = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'
    const questions = (betrayed: number) =>
      [...topics].map((topic, index) => {
        const right = index < betrayed ? `${topic}应当依法办理完毕` : `${topic}办理`
        return `
  - id: chang-${index}
    type: single
    level: 1
    stem: ${topic.repeat(6)}？
    options: [${right}, ${topic}不理会, ${topic}再等等]
    answer: A
    article: 4
    reason: 依法办理。
`.slice(1)
      })
    const head = LAW_FILE.slice(0, LAW_FILE.indexOf('  - id'))
    expect(await remarksOn({ law: head + questions(8).join('') })).toEqual([])
    expect(await remarksOn({ law: head + questions(9).join('') })).toEqual([
      `${LAW_PATH}:5:5: error LONGEST: 20道单选题里有9道的正确答案是最长的选项，不读题也能猜中。请把错误选项写得一样具体。例如题目 chang-0、chang-1、chang-2、chang-3、chang-4。`,
    ])
  })
})

describe('a report question is refused, by file, line and id', () => {
  test.each<[what: string, passage: string, by: string, remark: string]>([
    [
      'without a quotation',
      '    quote: 全年新设便民窗口23个\n',
      '',
      `${REPORT_PATH}:3:5: error SCHEMA: 题目 bao-001：“quote”缺少这一项，请补上。`,
    ],
    [
      'whose quotation is not in the report',
      'quote: 全年新设便民窗口23个',
      'quote: 全年新设便民窗口24个',
      `${REPORT_PATH}:9:5: error QUOTE: 题目 bao-001：报告里找不到“全年新设便民窗口24个”。请照报告页面上显示的文字原样抄写（用全角标点）。`,
    ],
    [
      'whose quotation stands in the report twice',
      'quote: 全年新设便民窗口23个',
      'quote: 群众少跑腿',
      `${REPORT_PATH}:9:5: error QUOTE: 题目 bao-001：“群众少跑腿”在报告里出现了2次，请抄长一些，使它只出现一次。`,
    ],
    [
      'whose quotation is from a passage on doctrine',
      'quote: 全年新设便民窗口23个',
      'quote: 召开会议12次',
      `${REPORT_PATH}:9:5: error NEUTRALITY: 题目 bao-001：依据的一段讲领导人、党的会议或指导思想，不用来出题。`,
    ],
    [
      'tied to a section that there is not',
      '    reason:',
      "    sections: ['9-9']\n    reason:",
      `${REPORT_PATH}:10:16: error SECTION: 题目 bao-001：报告里没有编号为 9-9 的一节。请照 review.html 里的编号改，或删去这一条。`,
    ],
  ])('%s', async (_what, passage, by, remark) => {
    expect(await remarksOn({ report: replaced(REPORT_FILE, passage, by) })).toEqual([remark])
  })

  test('that drops a question which was never made', async () => {
    const report = replaced(REPORT_FILE, 'drop: 全部', 'drop: [bao-999]')
    expect(await remarksOn({ report })).toEqual([
      `${REPORT_PATH}:1:8: error DROP: 要去掉的题目 bao-999 并不存在。请检查编号，或删掉这一行。`,
    ])
  })
})
