import { isTitle } from '../clean/title'
import { type Diagnostic, warning } from '../ground/diagnostics'
import { type Line, placeOf } from '../ground/line'
import { markerOf } from '../ground/markers'

/** How far below its title a report's first part begins at most. */
const FARTHEST = 8
const GENRE = /法治|依法行政|政府工作/u

/** A title that a part of a report does not have: 梧桐县2022年法治政府建设情况报告. */
const NAMES_ONE = /(?:19|20)\d{2}年.*(?:报告|总结|公报|白皮书|年报)$/u

/** Titles of further reports in one file: each begins to number from one again. */
export function furtherReports(lines: readonly Line[]): Diagnostic[] {
  const first = lines.findIndex(({ text }) => isFirst(text, true))
  if (first < 0) return []
  return lines
    .filter(
      (line, index) =>
        index > first &&
        !line.cell &&
        GENRE.test(line.text) &&
        isTitle(line.text) &&
        lines
          .slice(index + 1, index + 1 + FARTHEST)
          .some(({ text }) => isFirst(text, NAMES_ONE.test(line.text))),
    )
    .map((line) =>
      warning(
        'SEVERAL-REPORTS',
        `从“${line.text}”起像是另一份报告，同前面的编在了一起。一个文件请只放一份报告，另一份请另存再编。`,
        placeOf(line),
      ),
    )
}

/** Whether a line begins the numbering, that of the parts or `anywhere`. */
function isFirst(text: string, anywhere: boolean): boolean {
  const marker = markerOf(text)
  return marker?.ordinal === 1 && (anywhere || marker.level === 1)
}
