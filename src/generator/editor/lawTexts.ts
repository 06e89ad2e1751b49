/** The articles that law questions cite, as published, and what is amiss with them. */
import { articleLines } from '../../report/article'
import type { Citation, LawTexts, NextSteps, Question } from '../../report/types'
import { type Diagnostic, warning } from '../ground/diagnostics'
import type { LawText } from './schemas'
import type { Written } from './yaml'

export type LawTextFile = Written<LawText>

/** The texts by the name of the law. */
export function lawTextsOf(files: readonly LawText[]): LawTexts {
  return Object.fromEntries(files.map(({ law, edition, articles }) => [law, { edition, articles }]))
}

/** Whether the texts have the article, and the paragraph or item, that a citation names. */
export function isPrinted(citation: Citation, texts: LawTexts): boolean {
  const { law, edition, article, paragraph, item } = citation
  const known = texts[law]
  const text = known?.edition === edition ? known.articles[article] : undefined
  if (text === undefined) return false
  return articleLines(text).some(
    (line) =>
      (paragraph === undefined || line.paragraph === paragraph) &&
      (item === undefined || line.item === item),
  )
}

/** Articles that neither a question nor a next step cites: they would only make the app heavier. */
export function uncitedFaults(
  file: LawTextFile,
  questions: readonly Question[],
  steps: NextSteps,
): Diagnostic[] {
  const { law, articles } = file.value
  const isAsked = (article: string) =>
    questions.some(
      ({ basis }) => 'law' in basis && basis.law === law && `${basis.article}` === article,
    )
  const isStep = (article: string) =>
    steps[law]?.lines.some((line) => line.articles.includes(Number(article)))
  return Object.keys(articles)
    .filter((article) => !isAsked(article) && !isStep(article))
    .map((article) =>
      warning(
        'ARTICLE-TEXT',
        `没有题目引用《${law}》第${article}条，可以删去。`,
        file.placeOf(['articles', article]),
      ),
    )
}
