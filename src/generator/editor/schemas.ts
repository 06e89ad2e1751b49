/** The shapes of the editor's files: what leads, short names, questions, laws and terms. */
import * as v from 'valibot'
import { type Publisher, stepQuestions } from '../../report/types'
import { articleNumber, isArticle } from './articleNumber'

const text = v.pipe(v.string(), v.nonEmpty())

const webAddress = v.pipe(v.string(), v.url('应是完整的网址，以 https:// 或 http:// 开头'))

export const editorialSchema = v.strictObject({
  lead: v.optional(v.array(text), []),
  shortTitles: v.optional(v.record(text, text), {}),
  labels: v.optional(v.record(text, text), {}),
  address: v.optional(webAddress),
  contact: v.optional(text),
})

/** A key that may be left out, or stand there with nothing behind it. */
const orEmpty = <Schema extends v.GenericSchema<string, string>>(schema: Schema) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  )

const reached = { contact: orEmpty(text), address: orEmpty(webAddress) }

/** Only a body that was asked says by whom. */
const unasked = v.optional(v.null('只有受托单位写这一项；不是受托单位，请把它删掉'))

/** What is said of a key that is left out, by the key. */
const needed: Record<string, string> = {
  '"name"': '发布者的名称要写上',
  '"for"': '受谁委托要写上',
}
const leftOut = ({ expected }: v.BaseIssue<unknown>) => needed[expected ?? ''] ?? ''

export const publisherSchema: v.GenericSchema<unknown, Publisher> = v.variant('kind', [
  v.strictObject({ kind: v.literal('发文机关'), name: text, for: unasked, ...reached }, leftOut),
  v.strictObject({ kind: v.literal('受托单位'), name: text, for: text, ...reached }, leftOut),
  v.strictObject({ kind: v.literal('其他'), name: orEmpty(text), for: unasked, ...reached }),
])

/** A value by its Chinese name, or as it is compiled. */
function oneOf<Value extends string | number>(
  names: Readonly<Record<string, Value>>,
  message: string,
) {
  const values = Object.values(names)
  return v.pipe(
    v.picklist([...Object.keys(names), ...values], message),
    v.transform((written) => names[String(written)] ?? (written as Value)),
  )
}

const writtenQuestion = {
  id: v.pipe(text, v.regex(/^[\w.~-]+$/u, '只能用字母、数字和 . - _ ~')),
  type: oneOf(
    { 单选: 'single', 多选: 'multiple', 判断: 'boolean' } as const,
    '应是 单选、多选 或 判断',
  ),
  level: oneOf({ 易: 1, 中: 2, 难: 3 } as const, '应是 易、中 或 难（也可以写 1、2、3）'),
  stem: text,
  options: v.optional(v.array(text)),
  answer: v.union(
    [
      v.pipe(
        v.boolean(),
        v.transform((isRight) => (isRight ? '对' : '错')),
      ),
      text,
      v.array(text),
    ],
    '应是选项的字母，如 B，多选写 [A, C]；判断题写 对 或 错',
  ),
  reason: text,
}

export const questionsSchema = v.strictObject({
  questions: v.optional(
    v.array(
      v.strictObject({ ...writtenQuestion, quote: text, sections: v.optional(v.array(text)) }),
    ),
    [],
  ),
  /** Ids of generated questions that are not to be asked, or all of them. */
  drop: v.optional(v.union([v.literal('全部'), v.array(text)], '应为“全部”或题目编号的列表'), []),
})

const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1))

const ARTICLE = '应为条的序号，如 20；后来加进去的条，写成 133之一'

const writtenArticle = v.pipe(v.string(), v.check(isArticle, ARTICLE))

/** YAML reads 20 as a number and 133之一 as a text. */
const article = v.union([ordinal, v.pipe(writtenArticle, v.transform(articleNumber))], ARTICLE)

export const lawQuestionsSchema = v.strictObject({
  law: text,
  edition: text,
  mentions: v.array(text),
  questions: v.array(
    v.strictObject({
      ...writtenQuestion,
      article,
      paragraph: v.optional(ordinal),
      item: v.optional(ordinal),
      mentions: v.optional(v.array(text)),
    }),
  ),
})

export const lawsSchema = v.array(
  v.strictObject({ name: text, edition: text, date: text, articles: ordinal }),
)

export const lawTextSchema = v.strictObject({
  law: text,
  edition: text,
  articles: v.record(writtenArticle, text),
})

export const nextStepsSchema = v.array(
  v.strictObject({
    law: text,
    to: text,
    call: v.picklist([12348, 12345]),
    lines: v.pipe(
      v.array(
        v.strictObject({
          ask: v.picklist(stepQuestions),
          say: text,
          articles: v.pipe(v.array(article), v.nonEmpty()),
        }),
      ),
      v.nonEmpty(),
    ),
  }),
)

export const glossarySchema = v.array(
  v.strictObject({
    id: text,
    name: text,
    aliases: v.optional(v.array(text), []),
    meaning: text,
    source: text,
  }),
)

const YES_OR_NO = '应写 是（核对过了，给读者看）或 否'

/** Who writes true and false is understood, too. */
const yesOrNo = v.union(
  [
    v.boolean(),
    v.pipe(
      v.picklist(['是', '否']),
      v.transform((written) => written === '是'),
    ),
  ],
  YES_OR_NO,
)

export const seriesSchema = v.strictObject({
  series: v.optional(
    v.array(
      v.strictObject(
        {
          name: text,
          confirmed: yesOrNo,
          /** An edition's id → the figure as an entry of editorial.yaml. */
          points: v.record(text, text),
        },
        ({ expected }) => (expected === '"confirmed"' ? YES_OR_NO : ''),
      ),
    ),
    [],
  ),
})

export type Editorial = v.InferOutput<typeof editorialSchema>
export type WrittenQuestions = v.InferOutput<typeof questionsSchema>
export type LawQuestions = v.InferOutput<typeof lawQuestionsSchema>
export type LawText = v.InferOutput<typeof lawTextSchema>
export type Laws = v.InferOutput<typeof lawsSchema>
export type WrittenNextSteps = v.InferOutput<typeof nextStepsSchema>
export type WrittenSeries = v.InferOutput<typeof seriesSchema>
export type Glossary = v.InferOutput<typeof glossarySchema>
