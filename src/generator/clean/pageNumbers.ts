import { readNumeral } from '../../report/numerals'
import { type Diagnostic, warning } from '../ground/diagnostics'
import { type Line, placeOf } from '../ground/line'

const DASHED = /^[-—–－―·~～•]+ ?(\d{1,4}) ?[-—–－―·~～•]+$/u
const NAMED =
  /^第 ?(\d{1,4}|[一二三四五六七八九十]{1,3}) ?页(?:[，,/ ]*共 ?\d{1,4} ?页)?$|^(\d{1,4}) ?\/ ?\d{1,4}$|^page ?(\d{1,4})(?: ?(?:of|\/) ?\d{1,4})?$/iu
const BARE = /^(\d{1,3})$/u
/** Beside running text of this length a number on its own line is no cell of a table. */
const RUNNING = 15
const MOST_TOLD = 20

interface Numbered {
  line: Line
  number: number
  /** Printed as only page numbers are. */
  plain: boolean
}

/**
 * Lines that hold a page's number: printed between dashes or as 第N页, or bare ones that count up
 * through running text. Another number alone among running text stays, and is told.
 */
export function pageNumbers(lines: readonly Line[]): {
  lines: ReadonlySet<Line>
  diagnostics: Diagnostic[]
} {
  const alone = lines.flatMap((line, index): Numbered[] => {
    const text = line.text.trim()
    const plain = (DASHED.exec(text) ?? NAMED.exec(text))?.slice(1).find(Boolean)
    const number = plain ?? BARE.exec(text)?.[1]
    if (number === undefined || line.cell || !amongText(lines, index)) return []
    return [{ line, number: readNumeral(number) ?? Number(number), plain: plain !== undefined }]
  })
  const counted = alone.filter((one, i) => one.plain || follows(alone, i))
  const pages = new Set(counted.map(({ line }) => line))
  const diagnostics = alone
    .filter(({ line }) => !pages.has(line))
    .slice(0, MOST_TOLD)
    .map(({ line }) =>
      warning(
        'LONE-NUMBER',
        `这一行只有“${line.text}”一个数：是页码，还是被折断的句子？已照原样单独成段，不作数据。请对照原件，删去页码或把句子接好。`,
        placeOf(line),
      ),
    )
  const [first] = counted
  if (first)
    diagnostics.unshift(
      warning(
        'PAGE-NUMBERS',
        `有${counted.length}行像是页码（${counted
          .slice(0, 5)
          .map(({ line }) => line.text)
          .join(
            '、',
          )}${counted.length > 5 ? '…' : ''}），没有收入。如果是报告里的数，请写进句子里。`,
        placeOf(first.line),
      ),
    )
  return { lines: pages, diagnostics }
}

/** Whether running text stands right above or below. */
function amongText(lines: readonly Line[], index: number): boolean {
  const near = [lines[index - 1], lines[index + 1]]
  return near.some((line) => line !== undefined && !line.cell && line.text.length >= RUNNING)
}

/** Whether a bare number is one more than that before it, or one less than that after it. */
function follows(alone: readonly Numbered[], i: number): boolean {
  const [before, here, after] = [alone[i - 1], alone[i], alone[i + 1]]
  if (!here) return false
  return before?.number === here.number - 1 || after?.number === here.number + 1
}
