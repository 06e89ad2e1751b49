import path from 'node:path'

/** The part of jest's results of a file that tells what failed. */
export interface FileResults {
  testFilePath: string
  /** What failed, for people to read; of a file that did not run, a headline and the reason. */
  failureMessage?: string | null
  testResults: { status: string; fullName: string }[]
}

/**
 * What in a run of the journeys failed: the first journey, or else the first file that did not
 * run, which gives no journey. undefined: all passed.
 */
export function foundBy(results: readonly FileResults[]): string | undefined {
  if (results.length === 0) throw new Error('没有跑任何旅程')
  const failed = results
    .flatMap(({ testResults }) => testResults)
    .find(({ status }) => status === 'failed')
  if (failed) return `旅程 ${failed.fullName}`
  const broken = results.find(({ failureMessage }) => failureMessage)
  if (!broken) return undefined
  const [, why] = broken.failureMessage?.match(/\S.*/g) ?? []
  return `旅程 ${path.basename(broken.testFilePath)} 没有跑起来:${why}`
}
