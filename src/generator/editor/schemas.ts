/** The shapes of the editor's files: what leads, short names, questions, laws and terms. */
import * as v from 'valibot'
import { stepQuestions } from '../../report/types'
import { articleNumber, isArticle } from './articleNumber'

const text = v.pipe(v.string(), v.nonEmpty())

export const editorialSchema = v.strictObject({
  lead: v.nullish(v.array(text), []),
  shortTitles: v.nullish(v.record(text, text), {}),
  labels: v.nullish(v.record(text, text), {}),
  address: v.optional(v.pipe(v.string(), v.url('应是完整的网址'))),
  contact: v.optional(text),
})

const writtenQuestion = {
  id: v.pipe(text, v.regex(/^[\w.~-]+$/u, '只能用字母、数字和 . - _ ~')),
  type: v.picklist(['single', 'multiple', 'boolean']),
  level: v.picklist([1, 2, 3]),
  stem: text,
  options: v.optional(v.array(text)),
  answer: v.union([text, v.array(text)]),
  reason: text,
}

export const questionsSchema = v.strictObject({
  questions: v.nullish(
    v.array(
      v.strictObject({ ...writtenQuestion, quote: text, sections: v.optional(v.array(text)) }),
    ),
    [],
  ),
  /** Ids of generated questions that are not to be asked, or all of them. */
  drop: v.nullish(v.union([v.literal('全部'), v.array(text)], '应为“全部”或题目编号的列表'), []),
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

export type Editorial = v.InferOutput<typeof editorialSchema>
export type WrittenQuestions = v.InferOutput<typeof questionsSchema>
export type LawQuestions = v.InferOutput<typeof lawQuestionsSchema>
export type LawText = v.InferOutput<typeof lawTextSchema>
export type Laws = v.InferOutput<typeof lawsSchema>
export type WrittenNextSteps = v.InferOutput<typeof nextStepsSchema>
export type Glossary = v.InferOutput<typeof glossarySchema>
