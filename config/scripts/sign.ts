import { join } from 'node:path'
import type { Exit } from './command'
import { editionIn, errorsIn, type Made, shown, staleIn, tellAll } from './content'
import { writeWhole } from './folder'
import { folderOf, LAW, lawVersionNow, SIGNED, unseenPages, versionNow, writePages } from './pages'

/**
 * Records beside an edition, or beside the questions on law, what was signed of it today, so that the
 * next signing can be held against it. Only what readers will get can be signed.
 */
export function sign(made: Made, id: string): Exit {
  const errors = errorsIn(made.remarks)
  tellAll(made.content, errors)
  if (errors.length > 0) return fail('没有记下：还有 error，见上面。请先改好，看过新的页面再签。')
  const stale = staleIn(made)
  if (stale.length > 0)
    return fail(
      `没有记下：编译结果不是最新的（${stale.join('、')}）。请先运行 npm run bundle 和 npm run review，看过新的页面再签。`,
    )
  const unseen = unseenPages(made, id)
  if (unseen.length > 0)
    return fail(
      `没有记下：${unseen.join('、')} 还不是现在的内容。请先运行 npm run review，看过新的页面再签。`,
    )
  const version = id === LAW ? lawVersionNow(made) : versionNow(made, editionIn(made, id))
  const record = `${folderOf(id)}/${SIGNED}`
  const text = `${JSON.stringify(version, null, 2)}\n`
  const file = join(made.content, record)
  writeWhole(file, text)
  const folder = new Map([...made.folder, [record, new TextEncoder().encode(text)] as const])
  writePages({ ...made, folder }, id)
  console.log(`已记下：${id} 于${version.on}签字，内容校验码 ${version.signOff}。`)
  console.log(`记录在 ${shown(file)}，请留着：下次签字时，页面上标出此后的变化。`)
  return 0
}

function fail(words: string): Exit {
  console.error(words)
  return 1
}
