/** Reads a compiled edition as a critical proof-reader would. */
import { walk } from '../report/outline'
import type { EditionBundle } from '../report/types'
import { type Diagnostic, refuse, warning } from './diagnostics'

const SHORTEST_REPORT = 200

/** Remarks on an edition; refuses what is no report. */
export function check(edition: EditionBundle): Diagnostic[] {
  const sections = [...walk(edition.sections)]
  const length = sections
    .flatMap((section) => section.paragraphs)
    .reduce((sum, { text }) => sum + text.length, 0)
  const headed = sections.some((section) => section.title !== '')
  if (length < SHORTEST_REPORT || !headed)
    refuse(
      'NOT-A-REPORT',
      '没有读到报告正文：应有带标题的若干部分（如“一、主要工作”）和成段的文字。请检查是不是选错了文件。',
    )
  const remarks: Diagnostic[] = []
  if (edition.meta.title === '')
    remarks.push(warning('NO-TITLE', '没有找到报告的标题。请在文件开头单独一行写上标题。'))
  return remarks
}
