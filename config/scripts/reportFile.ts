/** A report's file as the publisher named it: found and read, or told what is wrong with its name. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { nearest } from '../../src/generator/editor/nearest'
import { type Diagnostic, refuse } from '../../src/generator/ground/diagnostics'

/** The forms of a report that can be read, as files end. */
export const FORMS = ['.txt', '.html', '.htm', '.docx']

/** What Word puts in place of the first letters of a file's name while the file is open. */
const LOCK = '~$'

const MOST_OFFERED = 3

/** A report that is to be an edition's. */
export interface ReportFile {
  /** Its path as the publisher typed it. */
  typed: string
  /** What it is called in the edition's folder. */
  name: string
  bytes: Uint8Array
}

/** Reads a report that is to be an edition's. Throws a Refusal, as `readReport` and for its form. */
export function openReport(typed: string): ReportFile {
  const bytes = readReport(typed)
  return { typed, name: `report${formOf(typed)}`, bytes }
}

/** Whether nothing remarked on a report forbids to take it. */
export function isSound(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every(({ severity }) => severity !== 'error')
}

/** A path as it was typed, from the folder in which npm was called: npm itself goes to the project's. */
export function fullPath(typed: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), typed)
}

/** A report's bytes. Throws a Refusal that says why there are none, and what may have been meant. */
export function readReport(typed: string): Uint8Array {
  const file = fullPath(typed)
  const name = basename(file)
  if (name.startsWith(LOCK))
    refuse(
      'WORD-LOCK',
      `这是 Word 的临时文件，请先关闭 Word，选不带 ~$ 的那个。${offer(endingWith(dirname(file), name.slice(2)))}`,
    )
  if (!existsSync(file)) refuse('NO-FILE', missing(typed, file))
  if (!statSync(file).isFile())
    refuse(
      'FOLDER',
      `这是文件夹，不是文件：${file}。请写到文件名为止。${offer(reportsIn(file).map((one) => join(name, one)))}`,
    )
  return readFileSync(file)
}

function formOf(typed: string): string {
  const form = extname(typed).toLowerCase()
  if (FORMS.includes(form)) return form
  const known: Record<string, string> = {
    '.doc': '这是旧版 Word 文件（.doc）。请在 Word 或 WPS 里打开它，另存为 .docx，再用那个文件。',
    '.wps': '这是 WPS 文件（.wps）。请在 WPS 里打开它，另存为 .docx，再用那个文件。',
    '.pdf': '这是 PDF 文件，文字不能可靠地取出。请用 Word 原稿，或把网页另存为 .html。',
  }
  return refuse(
    'FORM',
    known[form] ?? `不认识“${form || '没有后缀'}”的文件。请另存为 ${FORMS.join('、')} 之一。`,
  )
}

const QUOTES = /^['"“”‘’「」]+|['"“”‘’「」]+$/gu

/** A path without the quotation marks that a keyboard, a shell or a dropped file leaves round it. */
export function unquoted(typed: string): string {
  return typed.trim().replaceAll(QUOTES, '')
}

function missing(typed: string, file: string): string {
  if (existsSync(fullPath(unquoted(typed))))
    return `文件名两头的引号不是英文引号。请写成 "${unquoted(typed)}"。`
  const folder = dirname(file)
  if (!existsSync(folder)) return `没有这个文件夹：${folder}。请检查路径。`
  const names = reportsIn(folder)
  const longer = names.filter((name) => name.startsWith(basename(file)))
  const alike = [...new Set([...longer, ...nearest(basename(file), names)])]
  return `找不到这个文件：${file}。${offer(alike) || '请检查文件名和所在的文件夹。'}`
}

function endingWith(folder: string, end: string): string[] {
  return existsSync(folder) ? reportsIn(folder).filter((name) => name.endsWith(end)) : []
}

/** Names of files in a folder that may be reports; Word's lock files are none. */
function reportsIn(folder: string): string[] {
  return readdirSync(folder).filter(
    (name) => FORMS.includes(extname(name).toLowerCase()) && !name.startsWith(LOCK),
  )
}

function offer(names: readonly string[]): string {
  if (names.length === 0) return ''
  return `可能是：${names.slice(0, MOST_OFFERED).join('、')}。`
}
