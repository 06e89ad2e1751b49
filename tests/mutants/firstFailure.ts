/** The part of jest's JSON report that tells what failed. */
export interface Report {
  testResults: {
    /** The file that the tests stand in. */
    name: string
    /** Why the file could not be run, where it could not. */
    message: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

/**
 * What jest found at fault, in a word; undefined where all passed. A file of journeys that cannot
 * even be run on a spoilt build has found its fault too: the app may fall as it is loaded.
 */
export function firstFailure(
  status: number | null,
  report: Report | undefined,
): string | undefined {
  if (status === 0) return undefined
  const files = report?.testResults ?? []
  const failed = files
    .flatMap(({ assertionResults }) => assertionResults)
    .find((one) => one.status === 'failed')
  if (failed) return `旅程 ${failed.fullName}`
  const unrun = files.find(({ message }) => message !== '')
  if (unrun)
    return `旅程跑不起来 ${unrun.name.split(/[\\/]/u).pop()}: ${unrun.message.split('\n')[0]}`
  throw new Error('旅程没有跑起来，也没有说为什么。')
}
