import { withoutContents } from '../../../src/generator/clean/contents'
import type { Diagnostic } from '../../../src/generator/ground/diagnostics'
import { rawLine } from '../../../src/generator/ground/line'

const body = [
  '一、主要做法',
  '各项工作稳步推进。',
  '二、存在问题',
  '短板仍在。',
  '三、下步打算',
  '继续努力。',
]

test.each<[string, string[]]>([
  ['only headings', ['目录', '一、主要做法', '二、存在问题', '三、下步打算']],
  [
    'dots and pages',
    ['目 次', '一、主要做法 ...... 1', '二、存在问题 ...... 3', '三、下步打算 ...... 5'],
  ],
  ['one pair of leaders', ['目录', '一、主要做法……1', '二、存在问题……3', '三、下步打算……5']],
  ['rules', ['目录：', '一、主要做法----1', '二、存在问题────3', '三、下步打算____5']],
  [
    'pages in brackets',
    ['【目录】', '一、主要做法（1）', '二、存在问题（3）', '三、下步打算（5）'],
  ],
  ['tabs and no head', ['一、主要做法\t1', '二、存在问题\t3', '三、下步打算\t5']],
])('a contents page of %s goes and is told', (_, page) => {
  const diagnostics: Diagnostic[] = []
  const lines = [...page, ...body].map((text, index) => rawLine(text, index + 1))
  const kept = withoutContents(lines, { furniture: [], leftOut: [] }, diagnostics)
  expect(kept.map(({ text }) => text)).toEqual(body)
  expect(diagnostics.map(({ code }) => code)).toEqual(['CONTENTS'])
})

test.each<[string, string[]]>([
  ['rows of a table', ['城东区\t120', '城西区\t98', '城南区\t45']],
  ['two lines', ['一、主要做法\t1', '二、存在问题\t3']],
])('%s are no contents page', (_, page) => {
  const lines = [...page, ...body].map((text, index) => rawLine(text, index + 1))
  const kept = withoutContents(lines, { furniture: [], leftOut: [] }, [])
  expect(kept).toHaveLength(lines.length)
})
