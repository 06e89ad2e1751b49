/** `npm run edition -- --remove ID`: an edition leaves the app, and its folder stays aside. */
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Exit } from './command'
import {
  editionIds,
  errorsIn,
  generatedIn,
  makeOf,
  readContent,
  shown,
  tellAll,
  WITHDRAWN,
} from './content'
import { write } from './folder'

/** Moves an edition's folder aside and compiles the others; where those cannot be, it does neither. */
export async function remove(content: string, id: string): Promise<Exit> {
  const folder = readContent(content)
  const ids = editionIds(folder)
  if (ids.length === 1)
    return fail(`${id} 是仅有的一份报告，不能撤下。请先用 npm run edition 放进新的报告。`)
  const from = join(content, 'editions', id)
  const to = join(content, WITHDRAWN, id)
  if (existsSync(to)) return fail(`${shown(to)} 已经有了。请先把它移到别处，或者改名。`)
  const [now, then] = [`editions/${id}/`, `${WITHDRAWN}/${id}/`]
  const moved = [...folder].map(
    ([path, bytes]) =>
      [path.startsWith(now) ? then + path.slice(now.length) : path, bytes] as const,
  )
  const { files, remarks, signOff } = await makeOf(content, new Map(moved))
  const errors = errorsIn(remarks)
  if (errors.length > 0) {
    tellAll(content, errors)
    return fail(`没有撤下 ${id}：请先改好上面写着 error 的，再运行一次。`)
  }
  mkdirSync(dirname(to), { recursive: true })
  renameSync(from, to)
  write(generatedIn(content), files)
  console.log(`已撤下 ${id}：文件夹移到了 ${shown(to)}，其余的报告已经重新编译。`)
  const passedOver = remarks.filter(({ diagnostic }) => diagnostic.code === 'WITHDRAWN')
  tellAll(content, passedOver)
  console.log(`内容校验码 ${signOff}`)
  console.log(`要放回来，把它移回 ${shown(dirname(from))}，再运行 npm run bundle。`)
  return 0
}

function fail(words: string): Exit {
  console.error(words)
  return 1
}
