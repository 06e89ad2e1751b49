import { isTitle } from '../clean/title'
import { type Diagnostic, warning } from '../ground/diagnostics'
import { type Line, placeOf } from '../ground/line'
import { markerOf } from '../ground/markers'

/** How far below its title a report's first part begins at most. */
const FARTHEST = 8
const GENRE = /法治|依法行政|政府工作/u

/** Titles of further reports in one file: each begins to number from 一、 again. */
export function furtherReports(lines: readonly Line[]): Diagnostic[] {
  const first = lines.findIndex(({ text }) => isFirst(text))
  if (first < 0) return []
  return lines
    .filter(
      (line, index) =>
        index > first &&
        !line.cell &&
        GENRE.test(line.text) &&
        isTitle(line.text) &&
        lines.slice(index + 1, index + 1 + FARTHEST).some(({ text }) => isFirst(text)),
    )
    .map((line) =>
      warning(
        'SEVERAL-REPORTS',
        `从“${line.text}”起像是另一份报告，同前面的编在了一起。一个文件请只放一份报告，另一份请另存再编。`,
        placeOf(line),
      ),
    )
}

function isFirst(text: string): boolean {
  const marker = markerOf(text)
  return marker?.level === 1 && marker.ordinal === 1
}
