/** What platforms take, and what is said where a mini-program is more. */
import { type Files, textOf } from './files'
import type { Platform } from './fillPackages'

const MB = 1024 * 1024

interface Limits {
  name: string
  /** Bytes of the main package, and of any other. */
  each: number
  /** Bytes of all packages together. */
  all: number
  /** Who may have less of them. */
  less?: string
}

/** As each platform's guide to packages has them. */
export const limits: Record<Platform, Limits> = {
  weapp: { name: '微信', each: 2 * MB, all: 30 * MB, less: '由服务商代为发布的只能有 20 MB' },
  alipay: { name: '支付宝', each: 2 * MB, all: 8 * MB },
  tt: { name: '抖音', each: 2 * MB, all: 20 * MB },
}

/** Bytes of each package of a mini-program, by its folder; the main one's is ''. */
export function packageSizes(files: Files): Map<string, number> {
  const manifest = files.get('app.json')
  const { subPackages = [] }: { subPackages?: { root: string }[] } = manifest
    ? JSON.parse(textOf(manifest))
    : {}
  const roots = subPackages.map(({ root }) => root)
  const sizes = new Map(['', ...roots].map((root) => [root, 0]))
  for (const [path, bytes] of files) {
    const root = roots.find((one) => path.startsWith(`${one}/`)) ?? ''
    sizes.set(root, (sizes.get(root) ?? 0) + bytes.length)
  }
  return sizes
}

/**
 * What the publisher is told where a platform would not take a mini-program: how much it is over, and
 * which editions to leave out. Undefined where it is taken. `ids` are its editions, newest first.
 */
export function tooLarge(
  files: Files,
  ids: readonly string[],
  platform: Platform,
): string | undefined {
  const { name, each, all, less } = limits[platform]
  const sizes = packageSizes(files)
  const whole = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
  if (whole > all) {
    const excess = whole - all
    const note = less ? `（${less}）` : ''
    return `整个小程序有 ${megabytes(whole)}，${name}最多收 ${megabytes(all)}${note}，超出 ${megabytes(excess)}。${leaveOut(oldest(files, ids, excess))}`
  }
  const [full] = [...sizes].filter(([, bytes]) => bytes > each)
  if (!full) return undefined
  const [root, bytes] = full
  const [longest = ''] = root === '' ? ids : editionsIn(files, ids, root)
  const what = root === '' ? `主包（装着最新的 ${longest}）` : `装着 ${longest} 的分包`
  return `${what}有 ${megabytes(bytes)}，${name}每个包最多收 ${megabytes(each)}，超出 ${megabytes(bytes - each)}。${leaveOut([longest])}`
}

/** The oldest editions, so many that what they weigh makes up for an excess; never the newest. */
function oldest(files: Files, ids: readonly string[], excess: number): string[] {
  const chosen: string[] = []
  let left = excess
  for (const id of ids.slice(1).reverse()) {
    if (left <= 0) break
    chosen.push(id)
    left -= weightOf(files, id)
  }
  return chosen
}

/** The editions that have files in a package, the one of most bytes first. */
function editionsIn(files: Files, ids: readonly string[], root: string): string[] {
  const within = new Map([...files].filter(([path]) => path.startsWith(`${root}/`)))
  return ids
    .filter((id) => weightOf(within, id) > 0)
    .sort((a, b) => weightOf(within, b) - weightOf(within, a))
}

/** Bytes of an edition's own files. */
function weightOf(files: Files, id: string): number {
  const own = [...files].filter(
    ([path]) => path.endsWith(`/${id}.js`) || path.endsWith(`/${id}.questions.js`),
  )
  return own.reduce((sum, [, bytes]) => sum + bytes.length, 0)
}

/** Up to the next tenth, so that nothing is told as no more than its limit that is. */
function megabytes(bytes: number): string {
  return `${Math.ceil((bytes / MB) * 10) / 10} MB`
}

function leaveOut(ids: readonly string[]): string {
  const commands = ids.map((id) => `  npm run edition -- --remove ${id}`)
  return `请撤下 ${ids.join('、')}，再构建：\n${commands.join('\n')}`
}
