/** A draft questions.yaml: it changes nothing until a # is taken away. */
import { isNeutral } from '../../report/neutrality'
import { findParagraph, walk } from '../../report/outline'
import { sentenceAround } from '../../report/sentence'
import { idsInTables } from '../../report/tableWords'
import type { EditionBundle, Figure, Question } from '../../report/types'
import { dropEntry } from '../editor/dropped'
import { scalar } from '../editor/yaml'
import { asPrinted } from './asPrinted'

/** The text of a draft questions.yaml: every generated question to be dropped, and one as an example. */
export function draftQuestions(edition: EditionBundle, generated: readonly Question[]): string {
  return [
    `# 关于这份报告的题目。什么都不改，就用程序自动出的${generated.length}道题`,
    '# 行首有 # 的行不起作用。要用哪一行，就删掉它行首的一个 #，后面的空格不要动。改完运行 npm run bundle',
    '',
    '# 不要的题：下面是自动出的题，编号后面是题干。不要哪一道，就删掉那一行行首的 #；',
    '# 一道都不要，就把 drop: 写成 drop: 全部',
    'drop:',
    ...asPrinted(edition, generated).map((question) => `#  - ${scalar(dropEntry(question))}`),
    '',
    '# 自己写的题：照下面的例子写，一道题一段，冒号后面空一格。例子要用，就删掉每一行行首的 #',
    '# id 是编号，不和别的重复，定了不再换；type 写 单选、多选 或 判断；level 写 易、中 或 难',
    '# options 是选项，写在方括号里，用英文逗号隔开；判断题没有 options',
    '# answer 写正确选项的字母；多选写几个，如 [A, C]；判断题写 对 或 错',
    '# quote 照抄报告里的一句话，一个标点也不改，在报告里只能出现一次；reason 告诉读者为什么',
    'questions:',
    ...exampleOf(edition).map((line) => `#  ${line}`),
    '',
  ].join('\n')
}

/** A question that could be asked as it is: what the report prints in one place. */
interface Example {
  stem: string
  options: string[]
  answer: string
  quote: string
}

function exampleOf(edition: EditionBundle): string[] {
  const { stem, options, answer, quote } = exampleFrom(edition) ?? {
    stem: '写上题干？',
    options: ['选项一', '选项二', '选项三', '选项四'],
    answer: 'B',
    quote: '照抄报告里的一句话',
  }
  return [
    `- id: ${edition.id}.1`,
    '  type: 单选',
    '  level: 易',
    `  stem: ${scalar(stem)}`,
    `  options: [${options.map(scalar).join(', ')}]`,
    `  answer: ${answer}`,
    `  quote: ${scalar(quote)}`,
    '  reason: 报告里就是这样写的。',
  ]
}

const LETTERS = ['A', 'B', 'C', 'D']
const SHORTEST_QUOTE = 8

/** From the first figure whose clause stands in the report but once, with other figures of its unit. */
function exampleFrom(edition: EditionBundle): Example | undefined {
  const cells = idsInTables(edition)
  const texts = [...walk(edition.sections)].flatMap(({ paragraphs }) => paragraphs)
  const timesOf = (words: string): number =>
    texts.reduce((times, { text }) => times + text.split(words).length - 1, 0)
  for (const figure of edition.figures) {
    if (cells.has(figure.paragraphId) || !isNeutral(edition, figure)) continue
    const wrong = othersLike(edition, figure)
    const clause = clauseOf(edition, figure)
    if (wrong.length < LETTERS.length - 1 || timesOf(clause.quote) !== 1) continue
    const options = [figure, ...wrong].sort((a, b) => amountOf(a) - amountOf(b))
    return {
      stem: `报告里写着“${clause.before}（　　）${clause.after}”，括号里是哪一个？`,
      options: options.map(({ text }) => text),
      answer: LETTERS[options.indexOf(figure)] ?? '',
      quote: clause.quote,
    }
  }
  return undefined
}

/** Three other amounts of the same unit, none of which is shorter: the longest is easily guessed. */
function othersLike(edition: EditionBundle, { kind, unit, text, value }: Figure): Figure[] {
  if (kind !== 'count' && kind !== 'percent' && kind !== 'money') return []
  const found = new Map<number, Figure>()
  for (const other of edition.figures)
    if (
      other.kind === kind &&
      other.unit === unit &&
      other.text.length >= text.length &&
      amountOf(other) !== amountOf({ value }) &&
      !found.has(amountOf(other))
    )
      found.set(amountOf(other), other)
  return [...found.values()].slice(0, LETTERS.length - 1)
}

function amountOf({ value }: Pick<Figure, 'value'>): number {
  return typeof value === 'number' ? value : value[0]
}

/** The clause of a figure, as much of its sentence as has enough words to be found again. */
function clauseOf(edition: EditionBundle, figure: Figure) {
  const paragraph = findParagraph(edition, figure.paragraphId)
  if (!paragraph) return { before: '', after: '', quote: '' }
  const { start, end } = sentenceAround(paragraph, figure)
  const { text } = paragraph
  const clauses = text.slice(start, figure.start).split(/(?<=，)/u)
  let before = clauses.pop() ?? ''
  while (clauses.length > 0 && before.length < SHORTEST_QUOTE) before = clauses.pop() + before
  const after = text.slice(figure.end, end).split(/[，。；！？]/u, 1)[0] ?? ''
  return { before, after, quote: before + figure.text + after }
}
