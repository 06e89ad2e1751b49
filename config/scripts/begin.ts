/** `npm run edition -- FILE --id ID`, where there is none with this id: a new edition's folder. */
import { join } from 'node:path'
import { ask } from '../../src/generator/ask'
import { compile } from '../../src/generator/compile'
import { savedFrom } from '../../src/generator/read/savedFrom'
import { accountLine } from '../../src/generator/review/accountWords'
import { draftEditorial } from '../../src/generator/review/draft'
import { draftQuestions } from '../../src/generator/review/draftQuestions'
import { type Exit, tell } from './command'
import { editionIn, makeOf, readContent, shown, tellAll } from './content'
import { filesAt, makeFolder } from './folder'
import { editionPages } from './pages'
import { isSound, type ReportFile } from './reportFile'
import { putSeries } from './series'

const MOST_NAMED = 3

/** Makes the folder of a new edition, whole; where the report has errors or files are there, none. */
export async function begin(content: string, id: string, report: ReportFile): Promise<Exit> {
  const { typed, name, bytes } = report
  const target = join(content, 'editions', id)
  const present = filesAt(target).slice(0, MOST_NAMED).map(shown)
  if (present.length > 0) {
    console.error(
      `没有建立 ${id}：那里已经有 ${present.join('、')}。请先把它移到别处，或者换一个编号，再运行一次。`,
    )
    return 1
  }
  const { edition, account, diagnostics } = await compile(bytes, id)
  console.log(accountLine(account))
  tell(typed, diagnostics)
  if (!isSound(diagnostics)) {
    console.error(`没有建立 ${id}：请在报告文件里改好上面写着 error 的，再运行一次。`)
    return 1
  }
  const files: [string, Uint8Array][] = [
    [name, bytes],
    ['editorial.yaml', encoded(draftEditorial(edition, savedFrom(bytes)))],
    ['questions.yaml', encoded(draftQuestions(edition, ask(edition)))],
  ]
  const placed = files.map(([file, own]) => [`editions/${id}/${file}`, own] as const)
  const made = await makeOf(content, new Map([...readContent(content), ...placed]))
  const review = editionIn(made, id)
  const pages = editionPages(made, review)
  makeFolder(target, new Map<string, Uint8Array | string>([...files, ...pages]))
  console.log(`已建立 ${shown(target)}`)
  tellAll(content, review.faults)
  putSeries(made, id)
  console.log('请打开其中的 review.html 逐段核对，修改 editorial.yaml，再运行 npm run bundle。')
  return 0
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)
