/** `npm run edition -- FILE --id ID`, where the edition is there: its report is corrected. */
import { join } from 'node:path'
import { compile } from '../../src/generator/compile'
import { REPORTS } from '../../src/generator/editor/folders'
import { accountLine } from '../../src/generator/review/accountWords'
import { changesBetween, isNothing } from '../../src/generator/review/changes'
import { changeWords } from './changeWords'
import { type Exit, tell } from './command'
import { editionIn, errorsIn, type Made, make, makeOf, reviewOf, shown, tellAll } from './content'
import { replace } from './folder'
import { editionPages, versionNow } from './pages'
import { isSound, type ReportFile } from './reportFile'
import { putSeries } from './series'

/**
 * Takes a corrected report into an edition, keeps the editor's files, makes the pages anew and tells
 * what changed. A report with errors changes nothing. What of the editor's has lost its place is told
 * as errors, for her to decide: until then nothing compiles, and readers keep what they have.
 */
export async function correct(content: string, id: string, report: ReportFile): Promise<Exit> {
  const { typed, name, bytes } = report
  const target = join(content, 'editions', id)
  const before = await make(content)
  const inPlace = (file: string): string => `editions/${id}/${file}`
  const [old = name, ...others] = REPORTS.filter((file) => before.folder.has(inPlace(file)))
  if (others.length > 0) {
    console.error(
      `${shown(target)} 里有几份报告：${[old, ...others].join('、')}。请只留下正在用的一份，再运行一次。`,
    )
    return 1
  }
  const previous = before.folder.get(inPlace(old))
  if (old === name && previous && Buffer.compare(previous, bytes) === 0) {
    console.log(`没有变化：${shown(target)} 里已经是这份报告。`)
    return 0
  }
  const { account, diagnostics } = await compile(bytes, id)
  console.log(accountLine(account))
  tell(typed, diagnostics)
  if (!isSound(diagnostics)) {
    console.error(
      `没有收下，${id} 还是原来的报告：请在报告文件里改好上面写着 error 的，再运行一次。`,
    )
    return 1
  }
  const folder = new Map(before.folder)
  folder.delete(inPlace(old))
  folder.set(inPlace(name), bytes)
  const after = await makeOf(content, folder)
  replace(target, { old, name, content: bytes }, editionPages(after, editionIn(after, id)))
  return tellChanges(id, before, after, target)
}

function tellChanges(id: string, before: Made, after: Made, target: string): Exit {
  const review = editionIn(after, id)
  const known = reviewOf(before, id)
  if (!known) console.log('原来的报告编译不了，不能比较。')
  else {
    const changes = changesBetween(versionNow(before, known), versionNow(after, review))
    if (isNothing(changes)) console.log('文件换了，读者看到的内容没有变化。')
    const stems = new Map(
      [known, review].flatMap(({ bundle }) => bundle.questions.map(({ id, stem }) => [id, stem])),
    )
    for (const line of changeWords(changes, (id) => stems.get(id) ?? id)) console.log(line)
  }
  tellAll(after.content, review.faults)
  putSeries(after, id)
  const lost = errorsIn(review.faults).length
  if (lost > 0) {
    console.error(
      `更正已经收下，还有${lost}处等您决定，就是上面写着 error 的。改好以后运行 npm run bundle；它通过以前，读者看到的还是原来的内容。`,
    )
    return 1
  }
  console.log(
    `更正已经收下。请打开 ${shown(join(target, 'review.html'))} 核对，再运行 npm run bundle。`,
  )
  return 0
}
