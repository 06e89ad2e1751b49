/**
 * `npm run build:h5`, `build:weapp`, `build:alipay`, `build:tt`: a release build of one target
 * under dist/.
 *
 * Taro ends with exit code 0 on a configuration that it finds invalid, so a build counts only
 * when every page has its files.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { siteAddress } from '../../src/site/site'
import { writeWorker } from './serviceWorker'
import { writeSite } from './site'

/** What a page's view is called on each platform: WeChat, Alipay, Douyin; a browser has none. */
const viewOf = { weapp: 'wxml', alipay: 'axml', tt: 'ttml', h5: undefined } as const
export type Target = keyof typeof viewOf

const root = path.resolve(__dirname, '../..')

/** Builds one target into dist/<target>; throws where Taro failed or left a file out. */
export async function build(target: Target): Promise<string> {
  const output = path.join(root, 'dist', target)
  const site = siteAddress(process.env.SITE)
  rmSync(output, { recursive: true, force: true })
  const taro = createRequire(__filename).resolve('@tarojs/cli/bin/taro')
  const { status } = spawnSync(process.execPath, [taro, 'build', '--type', target], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target },
  })
  const missing = status === 0 ? missingFrom(output, target) : []
  if (status !== 0 || missing.length > 0) {
    const what = missing.length > 0 ? `没有得到 ${missing.join('、')}，` : ''
    throw new Error(`构建 ${target} 失败：${what}请看上面的输出。`)
  }
  if (target === 'h5') {
    // The worker keeps what it finds: all else must be there before it.
    writeSite(output, site)
    await writeWorker(output)
  }
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

if (require.main === module) {
  const target = process.argv[2]
  if (!isTarget(target)) {
    console.error(`用法：build.ts ${Object.keys(viewOf).join('|')}`)
    process.exit(2)
  }
  build(target).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
}
