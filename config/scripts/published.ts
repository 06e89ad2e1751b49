/** The list of editions that were published, beside the content: see src/site/published.ts. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Compiled } from '../../src/report/types'
import { goneFrom, readPublished, writePublished } from '../../src/site/published'
import { commandLine, Misuse } from './arguments'
import { shown, WITHDRAWN } from './content'
import { writeWhole } from './folder'

const listIn = (content: string): string => join(content, 'published.txt')

/** A command as it was typed, but for what it withdraws. */
export interface Typed {
  name: string
  words: readonly string[]
}

/**
 * Throws where an edition that was published is not among those compiled and is not named as
 * withdrawn: readers have links to it. One that is on the list no more, as after another target's
 * build, may be named again. `typed` is the command, which is printed with what it would withdraw.
 */
export function requirePublished(
  content: string,
  { editions }: Compiled,
  withdrawn: readonly string[],
  { name, words }: Typed,
): void {
  const published = publishedIn(content)
  const ids = editions.map(({ id }) => id)
  const [present] = withdrawn.filter((id) => ids.includes(id))
  if (present !== undefined)
    throw new Misuse(
      `${present} 还在报告里，没有撤下。要撤下它，先运行：\n  npm run edition -- --remove ${present}`,
    )
  const gone = goneFrom(published, ids, withdrawn)
  if (gone.length === 0) return
  const homes = gone.map((id) => shown(join(content, WITHDRAWN, id)))
  const back = join(shown(content), 'editions')
  const meant = [...withdrawn.filter((id) => published.includes(id)), ...gone]
  throw new Error(`没有构建：发布过的 ${gone.join('、')} 这次没有，以前发出去的链接会打不开。
要留着，把 ${homes.join('、')} 移回 ${back}，运行 npm run bundle，再构建；
真要撤下，运行：
  ${commandLine(name, [...words, '--withdraw', meant.join(',')])}`)
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
