/** Names what stands in a table by the words of its heads: 2023年度复议收案. */

const LONGEST = 24
/** Heads that say when; they come first, as in a sentence. */
const WHEN =
  /^(?:(?:19|20)\d{2}年|[上下]半年|\d{1,2}月|第?[一二三四]季度|[本今去上前]年|[本上]期|全年)/u
/** A title over a whole table names the table, not what is counted. */
const TITLE = /表$|^[附图表]|情况|统计|单位：/u

/** The words of a cell's heads without their units, the outermost first. */
export interface HeadWords {
  group: readonly string[]
  row: readonly string[]
  column: readonly string[]
}

/**
 * A label of no more than 24 characters; empty where no head has words. `unit` is what a head prints
 * and the cell does not: it stands in the label, lest 286 under 罚没款（万元） be read as yuan.
 */
export function labelOf({ group, row, column }: HeadWords, unit: string): string {
  const longest = unit === '' ? LONGEST : LONGEST - unit.length - '（）'.length
  const words = wordsOf({ group, row, column }, longest)
  return words === '' || unit === '' ? words : `${words}（${unit}）`
}

function wordsOf({ group, row, column }: HeadWords, longest: number): string {
  const groups = group.filter((words) => !TITLE.test(words))
  const fits = [
    [...groups, ...row, ...column],
    [...row, ...column],
    [...row.slice(-1), ...column.slice(-1)],
    column,
    column.slice(-1),
    row,
    row.slice(-1),
  ]
    .map(joined)
    .find((label) => label !== '' && label.length <= longest)
  return fits ?? joined([...column, ...row]).slice(0, longest)
}

/** Words one after the other, a time first; what one repeats of the other is said once. */
function joined(parts: readonly string[]): string {
  const words = parts.map(plainWords).filter((part) => part !== '')
  const times = words.filter((part) => WHEN.test(part))
  const rest = words.filter((part) => !WHEN.test(part))
  return [...times, ...rest].reduce(together, '')
}

/** 行政复议 + 行政复议受理 → 行政复议受理, 复议案件 + 案件受理 → 复议案件受理. */
function together(before: string, after: string): string {
  if (after.startsWith(before)) return after
  if (before.includes(after)) return before
  for (let length = Math.min(before.length, after.length) - 1; length >= 2; length--)
    if (before.endsWith(after.slice(0, length))) return before + after.slice(length)
  return before + after
}

function plainWords(words: string): string {
  return words.replaceAll(/[|｜\s]/gu, '').replace(/^[、，：:]+|[、，：:*]+$/gu, '')
}
