/** The list of editions that were published, beside the content: see src/site/published.ts. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Compiled } from '../../src/report/types'
import { goneFrom, readPublished, writePublished } from '../../src/site/published'
import { Misuse } from './arguments'
import { shown, WITHDRAWN } from './content'
import { writeWhole } from './folder'

const listIn = (content: string): string => join(content, 'published.txt')

/**
 * Throws where an edition that was published is not among those compiled and is not named as
 * withdrawn: readers have links to it. `again` is the command to type, without options.
 */
export function requirePublished(
  content: string,
  { editions }: Compiled,
  withdrawn: readonly string[],
  again: string,
): void {
  const published = publishedIn(content)
  const ids = editions.map(({ id }) => id)
  for (const id of withdrawn) {
    if (ids.includes(id))
      throw new Misuse(
        `${id} 还在报告里，没有撤下。要撤下它，先运行：\n  npm run edition -- --remove ${id}`,
      )
    if (!published.includes(id))
      throw new Misuse(`没有发布过编号为 ${id} 的报告。发布过的有：${published.join('、')}。`)
  }
  const gone = goneFrom(published, ids, withdrawn)
  if (gone.length === 0) return
  const homes = gone.map((id) => shown(join(content, WITHDRAWN, id)))
  const back = join(shown(content), 'editions')
  throw new Error(`没有构建：发布过的 ${gone.join('、')} 这次没有，以前发出去的链接会打不开。
要留着，把 ${homes.join('、')} 移回 ${back}，运行 npm run bundle，再构建；
真要撤下，运行：
  ${again} -- --withdraw ${[...withdrawn, ...gone].join(',')}`)
}

/** Adds to the list what was built, and takes off it what was withdrawn. */
export function notePublished(
  content: string,
  { editions }: Compiled,
  withdrawn: readonly string[],
): void {
  const list = listIn(content)
  const before = existsSync(list) ? readFileSync(list, 'utf8') : undefined
  const kept = readPublished(before).filter((id) => !withdrawn.includes(id))
  const now = writePublished([...kept, ...editions.map(({ id }) => id)])
  if (now !== before) writeWhole(list, now)
}

function publishedIn(content: string): string[] {
  const list = listIn(content)
  return readPublished(existsSync(list) ? readFileSync(list, 'utf8') : undefined)
}
