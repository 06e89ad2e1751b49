import { inTime } from '../inTime'

/** WeChat's own `require`, which webpack leaves alone: the file is written when the app is filled. */
declare const __non_webpack_require__: (
  file: './data/open.js',
) => (name: string) => Promise<unknown>

/**
 * A data file by its name: `ID` is a ShippedEdition, `ID.questions` a QuestionBundle, `shelf` a Shelf.
 * The newest edition is none of them, it comes with the app. Undefined where there is none of that
 * name; rejects where its package does not come, or not in time.
 */
export async function takeData(name: string): Promise<unknown> {
  return inTime(__non_webpack_require__('./data/open.js')(name))
}
