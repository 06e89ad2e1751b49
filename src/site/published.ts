/**
 * The editions that readers have links to: those that were built for release, an id a line. An edition
 * that leaves the app takes its addresses with it, which must be meant.
 */

const HEAD = `# 已经发布过的报告，一行一个编号。构建时自己添上，请和内容一起提交：
# 有它在，少了哪一份都会提醒，发出去的链接不会无声无息地打不开。
`

/** Ids in the list as it is written; none where there is no list yet. */
export function readPublished(text: string | undefined): string[] {
  const lines = (text ?? '').split(/\r?\n/).map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

/** The list as it is written, in a fixed order. */
export function writePublished(ids: readonly string[]): string {
  return (
    HEAD +
    [...new Set(ids)]
      .sort()
      .map((id) => `${id}\n`)
      .join('')
  )
}

/** Editions on the list that are not among those compiled, and are not withdrawn. */
export function goneFrom(
  published: readonly string[],
  compiled: readonly string[],
  withdrawn: readonly string[],
): string[] {
  return published.filter((id) => !compiled.includes(id) && !withdrawn.includes(id))
}
