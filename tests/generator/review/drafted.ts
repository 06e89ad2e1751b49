import { ask } from '../../../src/generator/ask'
import { bundle, type Output } from '../../../src/generator/bundle'
import { compile } from '../../../src/generator/compile'
import { draftEditorial } from '../../../src/generator/review/draft'
import { draftQuestions } from '../../../src/generator/review/draftQuestions'
import type { EditionBundle, Question } from '../../../src/report/types'
import { folderOf } from '../folderOf'

/** The drafts for a report, and what a content folder gives that holds the report with some of them. */
export async function drafted(report: Uint8Array, name = 'report.txt') {
  const { edition } = await compile(report, 'mou-2023')
  const files = {
    'editorial.yaml': draftEditorial(edition, undefined),
    'questions.yaml': draftQuestions(edition, ask(edition)),
  }
  const bundled = async (beside: Record<string, string>): Promise<Made> =>
    made(
      await bundle(
        folderOf(
          Object.fromEntries(
            Object.entries({ [name]: report, ...beside }).map(([path, content]) => [
              `editions/mou-2023/${path}`,
              content,
            ]),
          ),
        ),
      ),
    )
  return { files, bundled }
}

/** What is compared: all that readers are shown, and all that the publisher is told. */
interface Made {
  edition: EditionBundle | undefined
  questions: Question[]
  remarks: string[]
}

function made({ library, remarks }: Output): Made {
  const [one] = library?.editions ?? []
  return {
    edition: one?.edition,
    questions: one?.bundle.questions ?? [],
    remarks: remarks.map(
      ({ file, diagnostic: { line, severity, code, message } }) =>
        `${file}:${line} ${severity} ${code} ${message}`,
    ),
  }
}

/**
 * An edition without what a draft editorial.yaml may choose: its leads and short names, and what is
 * said of a title that has none.
 */
export function withoutChoices({ edition, remarks, ...rest }: Made) {
  return {
    ...rest,
    remarks: remarks.filter((remark) => !remark.includes(' LONG-NAME ')),
    edition: edition && { ...edition, editorial: undefined },
  }
}

/** A draft with the # taken away before the lines that are chosen. */
export function inForce(text: string, isChosen: (line: string) => boolean): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('#  ') && isChosen(line) ? line.slice(1) : line))
    .join('\n')
}
