/** `npm run edition`: starts a new edition's folder from a report's file, or anchors its edits. */
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ask } from '../../src/generator/ask'
import { compile } from '../../src/generator/compile'
import { Refusal, refuse } from '../../src/generator/ground/diagnostics'
import { savedFrom } from '../../src/generator/read/savedFrom'
import { accountLine } from '../../src/generator/review/accountWords'
import { draftEditorial } from '../../src/generator/review/draft'
import { draftQuestions } from '../../src/generator/review/draftQuestions'
import { proofPage } from '../../src/generator/review/proof'
import { anchor } from './anchor'
import { command, type Exit, readReport, tell } from './command'

const USAGE = `用法：
  npm run edition -- 报告文件 --id 编号
  npm run edition -- --anchor 编号    把报告的原文写进 editorial.yaml 的各条
  报告文件：.txt、.html 或 .docx；编号：小写字母、数字和连字符，如 shenyang-2022`

const EDITIONS = join(__dirname, '../../src/content/editions')
const FORMS = ['.txt', '.html', '.htm', '.docx']

interface Options {
  /** The report to start from; none where an edition that is there is to be anchored. */
  file?: string
  id: string
  folder: string
}

async function start(file: string, id: string, folder: string): Promise<Exit> {
  try {
    const bytes = readReport(file)
    const form = extname(file).toLowerCase()
    if (!FORMS.includes(form))
      refuse('FORM', `不认识“${form || '没有后缀'}”的文件。请另存为 ${FORMS.join('、')} 之一。`)
    const target = join(folder, id)
    if (existsSync(target))
      refuse('EXISTS', `${id} 已经有了：${target}。请换一个编号，或先移走那个文件夹。`)
    const compiled = await compile(bytes, id)
    const { edition, account, diagnostics } = compiled
    console.log(accountLine(account))
    tell(file, diagnostics)
    whole(target, () => {
      mkdirSync(target, { recursive: true })
      copyFileSync(file, join(target, `report${form}`))
      writeFileSync(join(target, 'editorial.yaml'), draftEditorial(edition, savedFrom(bytes)))
      writeFileSync(join(target, 'questions.yaml'), draftQuestions(edition, ask(edition)))
      writeFileSync(join(target, 'review.html'), proofPage(compiled))
    })
    console.log(`已建立 ${target}`)
    console.log('请打开其中的 review.html 逐段核对，修改 editorial.yaml，再运行 npm run bundle。')
    return 0
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    tell(file, fault.diagnostics)
    return 1
  }
}

/** Makes a folder whole or leaves none. */
function whole(folder: string, work: () => void): void {
  try {
    work()
  } catch (fault) {
    rmSync(folder, { recursive: true, force: true })
    throw fault
  }
}

function optionsOf(args: string[]): Options | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      anchor: { type: 'string' },
      folder: { type: 'string', default: EDITIONS },
    },
  })
  const [file, ...more] = positionals
  const { anchor: anchoring, folder = EDITIONS } = values
  const id = anchoring ?? values.id
  const isKnown =
    anchoring === undefined ? file !== undefined : file === undefined && values.id === undefined
  if (!isKnown || more.length > 0 || !id || !/^[a-z][a-z0-9-]{1,60}$/u.test(id)) return undefined
  return { ...(file !== undefined && { file }), id, folder }
}

command(USAGE, optionsOf, ({ file, id, folder }) =>
  file === undefined ? anchor(folder, id) : start(file, id, folder),
)
