import { refuse } from '../ground/diagnostics'

/** Characters; the longest reports have a quarter of it, the markup of a page left aside. */
export const LONGEST_TEXT = 300_000

/** Refuses a text of more characters than any report has. */
export function refuseLong(length: number, longest = LONGEST_TEXT): void {
  if (length > longest)
    refuse('TOO-LARGE', `文件有${length}个字，不像一份报告。请检查是不是选错了文件。`)
}
