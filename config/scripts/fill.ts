/**
 * `npm run fill [-- TARGET] [--site URL]`: puts what is compiled into shells that are there, into
 * dist/TARGET. So a change of the content needs no build, as long as the program is the same.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Compiled } from '../../src/report/types'
import type { Files } from '../../src/site/files'
import { fillPackages } from '../../src/site/fillPackages'
import { fillSite } from '../../src/site/fillSite'
import { tooLarge } from '../../src/site/limits'
import { siteAddress } from '../../src/site/site'
import { type Given, Misuse, type Takes } from './arguments'
import { command, type Exit, heldOr } from './command'
import { CONTENT, compiledIn, generatedIn, requireCompiled, shown } from './content'
import { fillFolder, writeWhole } from './folder'
import { notePublished, requirePublished, type Typed } from './published'
import { isTarget, readShell, shellState, type Target, targetNames, targets } from './shell'

const ROOT = resolve(__dirname, '../..')

/** Where the builds lie, a folder for each target. */
const DIST = join(ROOT, 'dist')

/** The folder that a target is built into, for release or with the tests' content. */
export const outputOf = (target: Target, place: 'dist' | 'dist/test' = 'dist'): string =>
  join(ROOT, place, target)

/** Options of every command that builds for release. */
export const RELEASE: Pick<Takes, 'values' | 'flags'> = {
  values: {
    site: (text) => /^https?:/iu.test(text),
    withdraw: (text) => /^[a-z0-9,-]+$/u.test(text) && !isTarget(text),
  },
  flags: [],
}

/** Puts what was compiled into a target's shell and writes a folder; throws as `filled` does. */
export function fill(target: Target, compiled: Compiled, output: string, site?: URL): void {
  fillFolder(output, filled(target, compiled, site))
}

/** The address that the site under dist was last built for, where one was typed. */
export const lastSite = (): URL | undefined => siteFor(undefined, DIST).site

/**
 * A target's shell with what was compiled; throws where the platform would not take it. `site` is the
 * address that a browser's will be served under, where it is known.
 */
function filled(target: Target, compiled: Compiled, site: URL | undefined): Files {
  const shell = readShell(target)
  if (target === 'h5') return fillSite(shell, compiled, site)
  const files = fillPackages(shell, compiled, target)
  const ids = compiled.editions.map(({ id }) => id)
  const fault = tooLarge(files, ids, target)
  if (fault) throw new Error(`没有构建${targetNames[target]}：${fault}`)
  return files
}

/**
 * Builds targets for release, each with its shell as `withShell` has it: the content must be compiled,
 * and no edition be gone that readers have links to. All are made before any is written, so that one
 * that a platform would not take leaves the others as they were. Once one is written, its editions are
 * on the list of those that readers have links to.
 */
export async function release(
  chosen: readonly Target[],
  values: Given['values'],
  typed: Typed,
  withShell: (target: Target) => string,
  { content, output } = { content: CONTENT, output: DIST },
): Promise<void> {
  const { withdraw = '' } = values
  const { site, words } = siteFor(values.site, output)
  await requireCompiled(content)
  const compiled = compiledIn(generatedIn(content))
  const withdrawn = withdraw.split(',').filter(Boolean)
  requirePublished(content, compiled, withdrawn, withOptions(typed, values))
  const made = chosen.map((target) => {
    const took = stopwatch()
    const said = withShell(target)
    return { target, said, files: filled(target, compiled, site), making: took() }
  })
  for (const { target, said, files, making } of made) {
    const took = stopwatch()
    const folder = join(output, target)
    if (target === 'h5' && site) noteSite(site, output)
    fillFolder(folder, files)
    notePublished(content, compiled, withdrawn)
    const about = target === 'h5' ? words : ''
    console.log(`${said}${shown(folder)}${about}，用时${seconds(making + took())}秒`)
  }
}

/** The command with the options that it came with, but what it withdraws. */
function withOptions({ name, words }: Typed, values: Given['values']): Typed {
  const options = Object.entries(values).flatMap(([option, value]) =>
    option === 'withdraw' || value === undefined ? [] : [`--${option}`, value],
  )
  return { name, words: [...words, ...options] }
}

/** Beside the site, not within it: the address that it was built for. */
const siteNoteIn = (output: string): string => join(output, 'h5.site')

/**
 * The address that the site will be served under: as typed, else as it was the last time, which is
 * said. Without it a site has no map and no pictures in chats, and nothing would tell of it.
 */
function siteFor(typed: string | undefined, output: string): { site?: URL; words: string } {
  if (typed) return { site: siteAddress(typed), words: '' }
  const note = siteNoteIn(output)
  if (!existsSync(note)) return { words: '' }
  const site = siteAddress(readFileSync(note, 'utf8').trim())
  return { site, words: `（网址沿用上次的 ${site}）` }
}

function noteSite(site: URL, output: string): void {
  mkdirSync(output, { recursive: true })
  writeWhole(siteNoteIn(output), `${site}\n`)
}

/** Milliseconds since it was made. */
function stopwatch(): () => number {
  const began = Date.now()
  return () => Date.now() - began
}

/** Whole seconds, or tenths of what is less than ten. */
export const seconds = (milliseconds: number): string =>
  milliseconds < 10_000 ? (milliseconds / 1000).toFixed(1) : String(Math.round(milliseconds / 1000))

const TAKES: Takes = {
  name: 'fill',
  usage: `用法：
  npm run fill                              程序没有变时，把新编译的内容填进已经构建过的各版
  npm run fill -- h5 [--site 网址]            只填一版：h5、weapp、alipay 或 tt；网址不写就沿用上次的
  加 --withdraw 编号，撤下发布过的报告`,
  ...RELEASE,
}

/** What is said where a target has no shell to fill, or one of another program; undefined where all have. */
export function unfitWords(chosen: readonly Target[]): string | undefined {
  const unfit = chosen.filter((target) => shellState(target) !== 'current')
  if (unfit.length === 0) return undefined
  const faults = unfit.map((target) =>
    shellState(target) === 'none'
      ? `还没有构建过${targetNames[target]}`
      : `${targetNames[target]}的程序改过`,
  )
  const commands = unfit.map((target) => `  npm run build:${target}`)
  return `没有填：${faults.join('，')}。请先构建：\n${commands.join('\n')}`
}

async function work({ values, rest }: Given): Promise<Exit> {
  const [name, ...more] = rest
  if (more.length > 0 || (name !== undefined && !isTarget(name)))
    throw new Misuse(`多写了“${(isTarget(name) ? more : rest).join(' ')}”。\n${TAKES.usage}`)
  const chosen = isTarget(name) ? [name] : targets.filter((one) => shellState(one) !== 'none')
  if (chosen.length === 0)
    throw new Misuse(
      '还没有构建过，没有可以填的。请先运行 npm run build:h5 或 npm run build:weapp。',
    )
  if (values.site && !chosen.includes('h5'))
    throw new Misuse(`--site 只用于浏览器版。\n${TAKES.usage}`)
  const unfit = unfitWords(chosen)
  if (unfit !== undefined) {
    console.error(unfit)
    return 1
  }
  try {
    const typed = { name: TAKES.name, words: rest }
    await release(chosen, values, typed, (target) => `填入${targetNames[target]}……`)
    return 0
  } catch (fault) {
    if (fault instanceof Misuse) throw fault
    console.error(heldOr(fault))
    return 1
  }
}

if (require.main === module) command(TAKES, work)
