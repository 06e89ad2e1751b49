/**
 * Shells: what Taro builds of the program, with slots where content goes. They lie in
 * .cache/shell/TARGET, beside each a hash of the sources that it was made from.
 */
import type { SpawnSyncOptions } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Files } from '../../src/site/files'
import { readFolder } from './folder'
import { runTaro } from './run'
import { writeWorker } from './serviceWorker'

/** What a page's view is called on each platform: WeChat, Alipay, Douyin; a browser has none. */
const viewOf = { weapp: 'wxml', alipay: 'axml', tt: 'ttml', h5: undefined } as const

export type Target = keyof typeof viewOf

/** All that can be built. */
export const targets = Object.keys(viewOf) as Target[]

/** Whether a word that was typed names a target. */
export const isTarget = (name: string | undefined): name is Target =>
  targets.some((target) => target === name)

/** What each target is called where people read of it. */
export const targetNames: Record<Target, string> = {
  h5: '浏览器版',
  weapp: '微信版',
  alipay: '支付宝版',
  tt: '抖音版',
}

const root = path.resolve(__dirname, '../..')
const shellOf = (target: Target): string => path.join(root, '.cache/shell', target)
const stampOf = (target: Target): string => `${shellOf(target)}.madeFrom`

/** Whether there is a shell of a target, and whether it is what the sources give. */
export function shellState(target: Target): 'none' | 'old' | 'current' {
  if (!existsSync(stampOf(target))) return 'none'
  return readFileSync(stampOf(target), 'utf8') === sourcesHash() ? 'current' : 'old'
}

/** A shell's files. */
export const readShell = (target: Target): Files => readFolder(shellOf(target))

/**
 * Has Taro make a target's shell. Taro's own words are shown only where it failed or left a file out,
 * and then an error is thrown: it ends with exit code 0 on a configuration that it finds invalid.
 */
export function makeShell(target: Target): void {
  const folder = shellOf(target)
  const madeFrom = sourcesHash()
  rmSync(stampOf(target), { force: true })
  rmSync(folder, { recursive: true, force: true })
  const quiet = { stdio: ['ignore', 'pipe', 'pipe'] } satisfies SpawnSyncOptions
  const { status, stdout, stderr } = runTaro(target, 'production', quiet)
  const missing = status === 0 ? missingFrom(folder, target) : []
  if (status !== 0 || missing.length > 0) {
    console.error(`\n${stdout}${stderr}`)
    const what = missing.length > 0 ? `没有得到 ${missing.join('、')}，` : ''
    throw new Error(`构建${targetNames[target]}失败：${what}请看上面的输出。`)
  }
  if (target === 'h5') {
    cpSync(path.join(root, 'src/site/icons'), path.join(folder, 'icons'), { recursive: true })
    writeWorker(folder)
  }
  writeFileSync(stampOf(target), madeFrom)
}

interface Manifest {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
}

/** Files that a shell must have and this one has not, by their path in it. */
function missingFrom(folder: string, target: Target): string[] {
  const view = viewOf[target]
  const entry = view ? 'app.json' : 'index.html'
  const absent = (file: string) => !existsSync(path.join(folder, file))
  if (!view || absent(entry)) return [entry].filter(absent)
  const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, entry), 'utf8'))
  const inPackages = (manifest.subPackages ?? []).flatMap((part) =>
    part.pages.map((page) => `${part.root}/${page}`),
  )
  return [...manifest.pages, ...inPackages]
    .flatMap((page) => ['js', 'json', view].map((kind) => `${page}.${kind}`))
    .filter(absent)
}

/** Folders and files that decide what a shell is. */
const DECIDE = [
  'src',
  'config',
  'package.json',
  'package-lock.json',
  'babel.config.js',
  'tsconfig.json',
  // Taro copies it into what it builds; the publisher's AppID stands in it.
  'project.config.json',
]

/** What lies in them and decides nothing of it: content, what makes it, what fills a shell, commands. */
const DECIDES_NOT =
  /^src\/(content\/(?!slots\/)|generator\/|site\/(?!icons\/|files\.ts))|^config\/scripts\/(?!shell|serviceWorker|run)|\.md$/

/** Whether a source, by its path in the project, decides what a shell is. */
export const decides = (file: string): boolean =>
  DECIDE.some((name) => file === name || file.startsWith(`${name}/`)) && !DECIDES_NOT.test(file)

let hash: string | undefined

/** A hash of all that decides what a shell is. */
function sourcesHash(): string {
  hash ??= hashOf(DECIDE.flatMap(sourcesAt))
  return hash
}

function sourcesAt(name: string): [path: string, bytes: Uint8Array][] {
  const place = path.join(root, name)
  if (path.extname(name) !== '') return [[name, readFileSync(place)]]
  const files = [...readFolder(place)].map(([file, bytes]) => [`${name}/${file}`, bytes] as const)
  return files.filter(([file]) => decides(file)).map(([file, bytes]) => [file, bytes])
}

function hashOf(sources: readonly [path: string, bytes: Uint8Array][]): string {
  const made = createHash('sha256')
  for (const [file, bytes] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1)))
    made.update(`${file}\0${bytes.length}\0`).update(bytes)
  return made.digest('hex')
}
