import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openReport } from '../../../config/scripts/reportFile'
import { Desk } from './publisher'

const desk = new Desk()
afterAll(() => desk.clear())

const files = [
  '2023年报告 定稿.docx',
  '报告.txt',
  '~$23年报告 定稿.docx',
  '旧.doc',
  '扫描.PDF',
  '稿.wps',
  '表.xlsx',
]
for (const name of files) desk.put(`资料/${name}`, '内容')
mkdirSync(join(desk.place, '空'))
const folder = join(desk.place, '资料')

/** The code and the words with which a file is refused. */
function refused(name: string): string {
  try {
    openReport(name)
    return ''
  } catch (fault) {
    const [first] = (fault as { diagnostics: { code: string; message: string }[] }).diagnostics
    return `${first?.code} ${first?.message}`
  }
}

test('a report is read, and called by its form', () => {
  expect(openReport(join(folder, '2023年报告 定稿.docx')).name).toBe('report.docx')
})

test.each([
  [
    '2024年报告 定稿.docx',
    `NO-FILE 找不到这个文件：${folder}/2024年报告 定稿.docx。可能是：2023年报告 定稿.docx。`,
  ],
  [
    '2023年报告 定稿',
    `NO-FILE 找不到这个文件：${folder}/2023年报告 定稿。可能是：2023年报告 定稿.docx。`,
  ],
  [
    '完全不同.docx',
    `NO-FILE 找不到这个文件：${folder}/完全不同.docx。请检查文件名和所在的文件夹。`,
  ],
  ['没有/报告.txt', `NO-FILE 没有这个文件夹：${folder}/没有。请检查路径。`],
  [
    '~$23年报告 定稿.docx',
    'WORD-LOCK 这是 Word 的临时文件，请先关闭 Word，选不带 ~$ 的那个。可能是：2023年报告 定稿.docx。',
  ],
  [
    '旧.doc',
    'FORM 这是旧版 Word 文件（.doc）。请在 Word 或 WPS 里打开它，另存为 .docx，再用那个文件。',
  ],
  ['扫描.PDF', 'FORM 这是 PDF 文件，文字不能可靠地取出。请用 Word 原稿，或把网页另存为 .html。'],
  ['稿.wps', 'FORM 这是 WPS 文件（.wps）。请在 WPS 里打开它，另存为 .docx，再用那个文件。'],
  ['表.xlsx', 'FORM 不认识“.xlsx”的文件。请另存为 .txt、.html、.htm、.docx 之一。'],
])('%s is refused by what it is, with what may be meant', (name, words) => {
  expect(refused(join(folder, name))).toBe(words)
})

test('a folder is refused with the reports in it', () => {
  expect(refused(folder)).toBe(
    `FOLDER 这是文件夹，不是文件：${folder}。请写到文件名为止。可能是：${join('资料', '2023年报告 定稿.docx')}、${join('资料', '报告.txt')}。`,
  )
  expect(refused(join(desk.place, '空'))).toBe(
    `FOLDER 这是文件夹，不是文件：${join(desk.place, '空')}。请写到文件名为止。`,
  )
})

test('quotation marks of a Chinese keyboard are told from the name between them', () => {
  const path = join(folder, '报告.txt')
  expect(refused(`“${path}”`)).toBe(`NO-FILE 文件名两头的引号不是英文引号。请写成 "${path}"。`)
})

test('a path is looked for from the folder in which npm was called', () => {
  const { INIT_CWD } = process.env
  process.env.INIT_CWD = desk.place
  try {
    expect(openReport('资料/报告.txt').name).toBe('report.txt')
    expect(refused('报告.txt')).toContain(`找不到这个文件：${desk.place}/报告.txt。`)
  } finally {
    process.env.INIT_CWD = INIT_CWD
    if (INIT_CWD === undefined) delete process.env.INIT_CWD
  }
})
