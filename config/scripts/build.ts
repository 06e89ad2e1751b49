/**
 * `npm run build:h5 [-- --site URL]`, `build:weapp`, `build:alipay`, `build:tt`: a release build of
 * one target under dist/.
 *
 * Taro ends with exit code 0 on a configuration that it finds invalid, so a build counts only
 * when every page has its files.
 */
import type { SpawnSyncOptions } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { siteAddress } from '../../src/site/site'
import { Misuse, readArguments, type Takes } from './arguments'
import { task } from './command'
import { CONTENT, requireCompiled } from './content'
import { hasTestContent, runTaro } from './run'
import { writeWorker } from './serviceWorker'
import { writeSite } from './site'

/** What a page's view is called on each platform: WeChat, Alipay, Douyin; a browser has none. */
const viewOf = { weapp: 'wxml', alipay: 'axml', tt: 'ttml', h5: undefined } as const
export type Target = keyof typeof viewOf

const root = path.resolve(__dirname, '../..')

/** What each target is called where people read of it. */
const names: Record<Target, string> = {
  h5: '浏览器版',
  weapp: '微信版',
  alipay: '支付宝版',
  tt: '抖音版',
}

/** Where the builds of this process lie: those with the tests' content stand apart from what ships. */
const dist = path.join(root, hasTestContent ? 'dist/test' : 'dist')

/**
 * Builds one target into dist/<target> and tells so in a line; Taro's own words are shown only
 * where it failed or left a file out, and then an error is thrown. `site`: the address that the
 * browser build will be served under, where it is known.
 */
export async function build(target: Target, site?: URL): Promise<string> {
  const output = path.join(dist, target)
  const began = Date.now()
  rmSync(output, { recursive: true, force: true })
  process.stdout.write(`构建${names[target]}……`)
  const quiet = { stdio: ['ignore', 'pipe', 'pipe'] } satisfies SpawnSyncOptions
  const { status, stdout, stderr } = runTaro(target, 'production', quiet)
  const missing = status === 0 ? missingFrom(output, target) : []
  if (status !== 0 || missing.length > 0) {
    console.error(`\n${stdout}${stderr}`)
    const what = missing.length > 0 ? `没有得到 ${missing.join('、')}，` : ''
    throw new Error(`构建${names[target]}失败：${what}请看上面的输出。`)
  }
  if (target === 'h5') {
    // The worker keeps what it finds: all else must be there before it.
    writeSite(output, site)
    await writeWorker(output)
  }
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(`${path.relative(root, output)}，用时${seconds}秒`)
  return output
}

interface Manifest {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
}

/** Files that a build must have and this one has not, by their path in it. */
function missingFrom(output: string, target: Target): string[] {
  const view = viewOf[target]
  const entry = view ? 'app.json' : 'index.html'
  const absent = (file: string) => !existsSync(path.join(output, file))
  if (!view || absent(entry)) return [entry].filter(absent)
  const manifest: Manifest = JSON.parse(readFileSync(path.join(output, entry), 'utf8'))
  const inPackages = (manifest.subPackages ?? []).flatMap((part) =>
    part.pages.map((page) => `${part.root}/${page}`),
  )
  return [...manifest.pages, ...inPackages]
    .flatMap((page) => ['js', 'json', view].map((kind) => `${page}.${kind}`))
    .filter(absent)
}

const isTarget = (name: string | undefined): name is Target =>
  name !== undefined && Object.keys(viewOf).includes(name)

async function main([target, ...args]: string[]): Promise<void> {
  if (!isTarget(target)) throw new Error(`没有这个目标：${target}。`)
  const takesSite = target === 'h5'
  const takes: Takes = {
    name: `build:${target}`,
    usage: `用法：npm run build:${target}${takesSite ? ' [-- --site 网址]' : ''}`,
    values: takesSite ? { site: (text) => /^https?:/iu.test(text) } : {},
    flags: [],
  }
  const { values, rest } = readArguments(takes, args, process.env)
  if (rest.length > 0) throw new Misuse(`多写了“${rest.join(' ')}”。\n${takes.usage}`)
  const site = siteAddress(values.site)
  if (!hasTestContent) await requireCompiled(CONTENT)
  await build(target, site)
}

if (require.main === module) task(main)
