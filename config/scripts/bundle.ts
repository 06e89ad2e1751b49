/** `npm run bundle`: compiles every edition, or with --input any one report. */
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ask } from '../../src/generator/ask'
import { bundle } from '../../src/generator/bundle'
import { compile } from '../../src/generator/compile'
import type { FileDiagnostic } from '../../src/generator/editor/files'
import { type Diagnostic, Refusal } from '../../src/generator/ground/diagnostics'
import { accountLine } from '../../src/generator/review/accountWords'
import type { Edition } from '../../src/report/types'
import { command, type Exit, readReport, tell } from './command'
import { readFolder, stale, write, writeWhole } from './folder'

const USAGE = `用法：
  npm run bundle                                   编译 src/content 下的全部报告
  npm run bundle -- --check                        检查已提交的编译结果是不是最新
  npm run bundle -- --input 文件 [--output 结果.json]  编译任意一份报告（.txt、.html、.docx）
  加 --strict 时，警告也算错误`

const CONTENT = join(__dirname, '../../src/content')
const GENERATED = join(CONTENT, 'generated')

interface Options {
  input?: string
  output?: string
  check: boolean
  strict: boolean
}

function optionsOf(args: string[]): Options | undefined {
  const { values } = parseArgs({
    args,
    options: {
      input: { type: 'string' },
      output: { type: 'string' },
      check: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  })
  if (values.output !== undefined && values.input === undefined) return undefined
  if (values.check && values.input !== undefined) return undefined
  return { ...values, check: values.check === true, strict: values.strict === true }
}

/** Compiles the content folder; with `check` only compares. */
async function all(check: boolean, strict: boolean): Promise<Exit> {
  const { files, remarks, signOff } = await bundle(readFolder(CONTENT))
  if (!report(remarks.map(onDisk), strict)) return 1
  if (check) {
    const names = stale(GENERATED, files)
    if (names.length === 0) {
      console.log(`编译结果是最新的，内容校验码 ${signOff}`)
      return 0
    }
    console.error(
      `编译结果不是最新的：${names.join('、')}。请运行 npm run bundle，再提交 src/content/generated。`,
    )
    return 1
  }
  const names = write(GENERATED, files)
  console.log(names.length === 0 ? '没有变化' : `已写入 ${names.join('、')}`)
  console.log(`内容校验码 ${signOff}`)
  return 0
}

/** A remark on the content, its file named as the disk has it. */
function onDisk({ file, diagnostic }: FileDiagnostic): FileDiagnostic {
  return { file: join(CONTENT, file), diagnostic }
}

/** Compiles one report with its questions, without any editor's files. */
async function one(input: string, output: string | undefined, strict: boolean): Promise<Exit> {
  const remarksOn = (diagnostics: readonly Diagnostic[]): FileDiagnostic[] =>
    diagnostics.map((diagnostic) => ({ file: input, diagnostic }))
  try {
    const { edition, account, diagnostics } = await compile(
      readReport(input),
      basename(input, extname(input)),
    )
    console.error(accountLine(account))
    if (!report(remarksOn(diagnostics), strict)) return 1
    const { editorial, ...rest } = edition
    const whole: Edition = { ...rest, questions: ask(edition), editorial }
    const json = `${JSON.stringify(whole, null, 2)}\n`
    if (output === undefined) process.stdout.write(json)
    else writeWhole(output, json)
    return 0
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    report(remarksOn(fault.diagnostics), strict)
    return 1
  }
}

/** Prints remarks on standard error; whether nothing forbids going on. */
function report(remarks: readonly FileDiagnostic[], strict: boolean): boolean {
  const shown = remarks.map(({ file, diagnostic }) => ({
    file,
    diagnostic: strict ? { ...diagnostic, severity: 'error' as const } : diagnostic,
  }))
  for (const { file, diagnostic } of shown) tell(file, [diagnostic])
  return shown.every(({ diagnostic }) => diagnostic.severity !== 'error')
}

command(USAGE, optionsOf, ({ input, output, check, strict }) =>
  input === undefined ? all(check, strict) : one(input, output, strict),
)
