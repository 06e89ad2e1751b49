/** `npm run edition -- --anchor ID`: writes the report's words into an edition's editorial.yaml. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../../src/generator/compile'
import { anchored } from '../../src/generator/editor/anchored'
import { REPORTS } from '../../src/generator/editor/folders'
import { Refusal, refuse } from '../../src/generator/ground/diagnostics'
import { decodeWritten } from '../../src/generator/read/decode'
import { type Exit, tell } from './command'
import { shown } from './content'
import { writeWhole } from './folder'
import { readReport } from './reportFile'

/** Anchors the entries of an edition in a content folder, and says which. */
export async function anchor(content: string, id: string): Promise<Exit> {
  const target = join(content, 'editions', id)
  let file = target
  try {
    const report = REPORTS.find((name) => existsSync(join(target, name)))
    if (!report) refuse('NO-REPORT', `这里没有报告原文，应有 ${REPORTS.join('、')} 之一。`)
    file = join(target, report)
    const { edition } = await compile(readReport(file), id)
    file = join(target, 'editorial.yaml')
    const { text, changes } = anchored(decodeWritten(readReport(file)), edition)
    if (changes.length > 0) writeWhole(file, text)
    for (const { from, to } of changes) console.log(`${from} → ${to}`)
    console.log(
      changes.length > 0
        ? `已改写 ${shown(file)} 的${changes.length}条。请看一遍，再运行 npm run bundle。`
        : `没有变化：${shown(file)} 的每一条都写着现在的原文。`,
    )
    return 0
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    tell(shown(file), fault.diagnostics)
    return 1
  }
}
