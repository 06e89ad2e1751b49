/** The articles that law questions cite, as published, and what is amiss with them. */
import { articleLines } from '../../report/article'
import { articleWords } from '../../report/citation'
import type { ArticleNumber, Citation, LawTexts, NextSteps, Question } from '../../report/types'
import { type Diagnostic, warning } from '../ground/diagnostics'
import { articleNumber } from './articleNumber'
import type { LawText } from './schemas'
import type { Written } from './yaml'

export type LawTextFile = Written<LawText>

/** The texts by the name of the law. */
export function lawTextsOf(files: readonly LawText[]): LawTexts {
  return Object.fromEntries(
    files.map(({ law, edition, articles }) => [law, { edition, articles: byNumber(articles) }]),
  )
}

function byNumber(articles: LawText['articles']): Record<string, string> {
  const entries = Object.entries(articles)
  return Object.fromEntries(entries.map(([written, text]) => [articleNumber(written), text]))
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
  const isAsked = (article: ArticleNumber) =>
    questions.some(({ basis }) => 'law' in basis && basis.law === law && basis.article === article)
  const isStep = (article: ArticleNumber) =>
    steps[law]?.lines.some((line) => line.articles.includes(article))
  return Object.keys(articles)
    .map((written) => ({ written, article: articleNumber(written) }))
    .filter(({ article }) => !isAsked(article) && !isStep(article))
    .map(({ written, article }) =>
      warning(
        'ARTICLE-TEXT',
        `没有题目引用${articleWords({ law, article })}，可以删去。`,
        file.placeOf(['articles', written]),
      ),
    )
}
