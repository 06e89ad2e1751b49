/** `npm run bundle`: compiles every edition, or with --input any one report. */
import { existsSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import { ask } from '../../src/generator/ask'
import { compile } from '../../src/generator/compile'
import type { FileDiagnostic } from '../../src/generator/editor/files'
import { type Diagnostic, Refusal } from '../../src/generator/ground/diagnostics'
import { accountLine } from '../../src/generator/review/accountWords'
import type { Edition } from '../../src/report/types'
import { type Given, Misuse, type Takes } from './arguments'
import { command, type Exit, tell } from './command'
import { CONTENT, generatedIn, make, noteCompiled, shownIn, staleIn } from './content'
import { write, writeWhole } from './folder'
import { fullPath, readReport } from './reportFile'

const TAKES: Takes = {
  name: 'bundle',
  usage: `用法：
  npm run bundle                                   编译 src/content 下的全部报告
  npm run bundle -- --check                        检查已提交的编译结果是不是最新
  npm run bundle -- --input 文件 [--output 结果.json]  编译任意一份报告（.txt、.html、.docx）
  加 --strict 时，警告也算错误`,
  values: {
    input: (text) => !isResult(text),
    output: isResult,
    content: () => false,
  },
  flags: ['check', 'strict'],
}

function isResult(text: string): boolean {
  return /\.json$/iu.test(text)
}

async function work({ values, flags, rest }: Given): Promise<Exit> {
  const { input, output, content = CONTENT } = values
  const [check, strict] = [flags.has('check'), flags.has('strict')]
  if (rest.length > 0)
    throw new Misuse(
      `多写了“${rest.join(' ')}”。要试读一份报告，前面写 --input；文件名里有空格的，两头要加英文引号。\n${TAKES.usage}`,
    )
  if (input === undefined) {
    if (output !== undefined) throw new Misuse(`--output 要和 --input 一起用。\n${TAKES.usage}`)
    return all(content, check, strict)
  }
  if (check) throw new Misuse(`--check 不能和 --input 一起用。\n${TAKES.usage}`)
  const place = output === undefined ? undefined : dirname(fullPath(output))
  if (place !== undefined && !existsSync(place))
    throw new Misuse(`没有这个文件夹：${place}。请先建好它，或者检查 --output 后面的路径。`)
  return one(input, output, strict)
}

/** Compiles the content folder; with `check` only compares. */
async function all(content: string, check: boolean, strict: boolean): Promise<Exit> {
  const made = await make(content)
  const { files, remarks, signOff } = made
  if (!report(remarks.map(shownIn(content)), strict)) return 1
  if (check) {
    const names = staleIn(made)
    if (names.length === 0) {
      console.log(`编译结果是最新的，内容校验码 ${signOff}`)
      return 0
    }
    console.error(
      `编译结果不是最新的：${names.join('、')}。请运行 npm run bundle，再提交 src/content/generated。`,
    )
    return 1
  }
  const names = write(generatedIn(content), files)
  noteCompiled(content)
  console.log(names.length === 0 ? '没有变化' : `已写入 ${names.join('、')}`)
  console.log(`内容校验码 ${signOff}`)
  return 0
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
    else writeWhole(fullPath(output), json)
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

command(TAKES, work)
