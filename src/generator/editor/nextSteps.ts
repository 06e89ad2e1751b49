/** What to do when a law's matter befalls one, as editors write it, and what is amiss with it. */
import { articleWords } from '../../report/citation'
import type { LawTexts, NextSteps } from '../../report/types'
import { type Diagnostic, error } from '../ground/diagnostics'
import type { WrittenNextSteps } from './schemas'
import type { Written } from './yaml'

/** The steps by the name of the law. */
export function nextStepsOf(written: WrittenNextSteps): NextSteps {
  return Object.fromEntries(written.map(({ law, ...steps }) => [law, steps]))
}

/** Every line rests on articles whose text the app shows, and no law or question comes twice. */
export function nextStepsFaults(
  { value, placeOf }: Written<WrittenNextSteps>,
  texts: LawTexts,
): Diagnostic[] {
  return value.flatMap(({ law, lines }, at) => {
    const text = texts[law]
    if (!text) {
      const unknown = `articles 里没有《${law}》的条文。请先照公布的文本补上，或检查名称。`
      return [error('UNKNOWN-LAW', unknown, placeOf([at, 'law']))]
    }
    const twice = value.findIndex((other) => other.law === law) < at
    return [
      ...(twice
        ? [error('NEXT-STEP', `《${law}》写了两次，请合成一处。`, placeOf([at, 'law']))]
        : []),
      ...lines.flatMap(({ ask, articles }, line) => [
        ...(lines.findIndex((other) => other.ask === ask) < line
          ? [
              error(
                'NEXT-STEP',
                `《${law}》的“${ask}”写了两次，请合成一行。`,
                placeOf([at, 'lines', line, 'ask']),
              ),
            ]
          : []),
        ...articles.flatMap((article, index) =>
          text.articles[article] === undefined
            ? [
                error(
                  'ARTICLE-TEXT',
                  `《${law}》的“${ask}”：articles 里没有${articleWords({ law, article })}的条文。请照公布的文本补上，或检查条的序号。`,
                  placeOf([at, 'lines', line, 'articles', index]),
                ),
              ]
            : [],
        ),
      ]),
    ]
  })
}
