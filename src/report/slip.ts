import { address, type Query } from './address'
import { figureSentence } from './figureWords'
import { findParagraph, findSection, fullTitle } from './outline'
import { sentenceAround } from './sentence'
import type { EditionBundle, Question } from './types'

/** What a slip is about. */
export interface Subject {
  kind: '题目' | '数字' | '段落'
  id: string
  /** What the app shows there, a line each. */
  words: string[]
  /** Where it stands in the app, as from `address()`. */
  at: string
}

/** What an address asks a slip about; undefined where there is no such figure or section. */
export function subjectOf(
  edition: EditionBundle,
  { f, s }: Query,
  question?: Question,
): Subject | undefined {
  const e = edition.id
  if (question) {
    const { id, stem, options, answer } = question
    return {
      kind: '题目',
      id,
      words: [stem, `答案：${answer.map((index) => options[index]).join('；')}`],
      at: address('round', { e, by: 'question', q: id }),
    }
  }
  const figure = edition.figures.find(({ id }) => id === f)
  if (figure) {
    const paragraph = findParagraph(edition, figure.paragraphId)
    const span = paragraph && sentenceAround(paragraph, figure)
    const sentence = span && paragraph.text.slice(span.start, span.end)
    return {
      kind: '数字',
      id: figure.id,
      words: [figureSentence(figure), ...(sentence ? [`原文：${sentence}`] : [])],
      at: address('figure', { e, f: figure.id }),
    }
  }
  const section = s ? findSection(edition, s) : undefined
  return (
    section && {
      kind: '段落',
      id: section.id,
      words: [fullTitle(edition, section)],
      at: address('section', { e, s: section.id }),
    }
  )
}

/**
 * What is sent to the publisher when something is wrong: what it is about, in which edition of
 * which content, and the reader's own words.
 *
 * @param signOff  The content's sign-off code.
 * @param remark   As typed; may be empty.
 */
export function slipText(
  { id, meta }: EditionBundle,
  signOff: string,
  subject: Subject,
  remark: string,
): string {
  const said = remark.trim()
  return [
    '【报告差错】',
    `报告：《${meta.title}》（${id}）`,
    `内容校验码：${signOff}`,
    `${subject.kind}：${subject.id}`,
    ...subject.words,
    ...(said ? [`我的话：${said}`] : []),
  ].join('\n')
}
