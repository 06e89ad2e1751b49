/**
 * `npm run fill [-- TARGET] [--site URL]`: puts what is compiled into shells that are there, into
 * dist/TARGET. So a change of the content needs no build, as long as the program is the same.
 */
import { join, resolve } from 'node:path'
import type { Compiled } from '../../src/report/types'
import { fillPackages } from '../../src/site/fillPackages'
import { fillSite } from '../../src/site/fillSite'
import { tooLarge } from '../../src/site/limits'
import { siteAddress } from '../../src/site/site'
import { type Given, Misuse, type Takes } from './arguments'
import { command, type Exit } from './command'
import { CONTENT, compiledIn, generatedIn, requireCompiled, shown } from './content'
import { fillFolder } from './folder'
import { notePublished, requirePublished } from './published'
import { isTarget, readShell, shellState, type Target, targetNames, targets } from './shell'

const ROOT = resolve(__dirname, '../..')

/** The folder that a target is built into, for release or with the tests' content. */
export const outputOf = (target: Target, place: 'dist' | 'dist/test' = 'dist'): string =>
  join(ROOT, place, target)

/** Options of every command that builds for release; tests take another content and another output. */
export const RELEASE: Pick<Takes, 'values' | 'flags'> = {
  values: {
    site: (text) => /^https?:/iu.test(text),
    withdraw: (text) => /^[a-z0-9,-]+$/u.test(text),
    content: () => false,
    output: () => false,
  },
  flags: [],
}

/**
 * Puts what was compiled into a target's shell and writes a folder; throws where the platform would
 * not take it. `site` is the address that a browser's will be served under, where it is known.
 */
export function fill(target: Target, compiled: Compiled, output: string, site?: URL): void {
  const shell = readShell(target)
  if (target === 'h5') {
    fillFolder(output, fillSite(shell, compiled, site))
    return
  }
  const files = fillPackages(shell, compiled, target)
  const ids = compiled.editions.map(({ id }) => id)
  const fault = tooLarge(files, ids, target)
  if (fault) throw new Error(`没有构建${targetNames[target]}：${fault}`)
  fillFolder(output, files)
}

/**
 * Builds targets for release, each with its shell as `withShell` has it: the content must be compiled,
 * and no edition be gone that readers have links to. Afterwards it is on the list of those.
 */
export async function release(
  chosen: readonly Target[],
  { site: typed, withdraw = '', content = CONTENT, output }: Given['values'],
  again: string,
  withShell: (target: Target) => string,
): Promise<void> {
  const site = siteAddress(typed)
  await requireCompiled(content)
  const compiled = compiledIn(generatedIn(content))
  const withdrawn = withdraw.split(',').filter(Boolean)
  requirePublished(content, compiled, withdrawn, again)
  for (const target of chosen) {
    const began = Date.now()
    const said = withShell(target)
    const folder = output ?? outputOf(target)
    fill(target, compiled, folder, site)
    console.log(`${said}${shown(folder)}，用时${seconds(Date.now() - began)}秒`)
  }
  notePublished(content, compiled, withdrawn)
}

/** Whole seconds, or tenths of what is less than ten. */
export const seconds = (milliseconds: number): string =>
  milliseconds < 10_000 ? (milliseconds / 1000).toFixed(1) : String(Math.round(milliseconds / 1000))

const TAKES: Takes = {
  name: 'fill',
  usage: `用法：
  npm run fill                              程序没有变时，把新编译的内容填进已经构建过的各版
  npm run fill -- h5 [--site 网址]            只填一版：h5、weapp、alipay 或 tt
  加 --withdraw 编号，撤下发布过的报告`,
  ...RELEASE,
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
  const unfit = chosen.filter((target) => shellState(target) !== 'current')
  if (unfit.length > 0) {
    const faults = unfit.map((target) =>
      shellState(target) === 'none'
        ? `还没有构建过${targetNames[target]}`
        : `${targetNames[target]}的程序改过`,
    )
    const commands = unfit.map((target) => `  npm run build:${target}`)
    console.error(`没有填：${faults.join('，')}。请先构建：\n${commands.join('\n')}`)
    return 1
  }
  try {
    await release(chosen, values, `npm run fill`, (target) => `填入${targetNames[target]}……`)
    return 0
  } catch (fault) {
    if (!(fault instanceof Error) || fault instanceof Misuse) throw fault
    console.error(fault.message)
    return 1
  }
}

if (require.main === module) command(TAKES, work)
