/** What platforms take, and what is said where a mini-program is more. */
import { type Files, textOf } from './files'
import type { Platform } from './fillPackages'
import { FIRST } from './packages'

const MB = 1024 * 1024

interface Limits {
  name: string
  /** Bytes of the main package, and of any other. */
  each: number
  /** Bytes of all packages together. */
  all: number
  /** Who may have less of them. */
  less?: string
  /** Bytes of the packages that the pages of one package have fetched ahead. */
  ahead?: number
}

/** As each platform's guide to packages has them. */
export const limits: Record<Platform, Limits> = {
  weapp: {
    name: '微信',
    each: 2 * MB,
    all: 30 * MB,
    less: '由服务商代为发布的只能有 20 MB',
    ahead: 2 * MB,
  },
  alipay: { name: '支付宝', each: 2 * MB, all: 8 * MB },
  tt: { name: '抖音', each: 2 * MB, all: 20 * MB },
}

interface Manifest {
  subPackages?: { root: string }[]
  preloadRule?: Record<string, { packages: string[] }>
}

function manifestOf(files: Files): Manifest {
  const manifest = files.get('app.json')
  return manifest ? JSON.parse(textOf(manifest)) : {}
}

/** Bytes of each package of a mini-program, by its folder; the main one's is ''. */
export function packageSizes(files: Files): Map<string, number> {
  const roots = (manifestOf(files).subPackages ?? []).map(({ root }) => root)
  const sizes = new Map(['', ...roots].map((root) => [root, 0]))
  for (const [path, bytes] of files) {
    const root = rootOf(path, roots)
    sizes.set(root, (sizes.get(root) ?? 0) + bytes.length)
  }
  return sizes
}

/** The folder of the package that a file or a page is in. */
function rootOf(path: string, roots: readonly string[]): string {
  return roots.find((root) => path.startsWith(`${root}/`)) ?? ''
}

/**
 * What the publisher is told where a platform would not take a mini-program: how much it is over, and
 * what can be done. Undefined where it is taken. `ids` are its editions, newest first.
 */
export function tooLarge(
  files: Files,
  ids: readonly string[],
  platform: Platform,
): string | undefined {
  const taken = limits[platform]
  const sizes = packageSizes(files)
  return (
    wholeFault(files, ids, sizes, taken) ??
    packageFault(files, ids, sizes, taken) ??
    aheadFault(files, ids, sizes, taken)
  )
}

type Sizes = ReadonlyMap<string, number>

function wholeFault(
  files: Files,
  ids: readonly string[],
  sizes: Sizes,
  { name, all, less }: Limits,
): string | undefined {
  const whole = sum([...sizes.values()])
  if (whole <= all) return undefined
  const excess = whole - all
  const note = less ? `（${less}）` : ''
  const said = `整个小程序有 ${megabytes(whole)}，${name}最多收 ${megabytes(all)}${note}，超出 ${megabytes(excess)}。`
  const [newest, ...others] = ids
  const least = whole - sum(others.map((id) => weightOf(files, id)))
  if (least > all)
    return `${said}只留最新的 ${newest} 也还有 ${megabytes(least)}，撤下以前的报告不够。${OTHERS}`
  return `${said}${leaveOut(oldest(files, others, excess))}`
}

function packageFault(
  files: Files,
  ids: readonly string[],
  sizes: Sizes,
  { name, each }: Limits,
): string | undefined {
  const [full] = [...sizes].filter(([, bytes]) => bytes > each)
  if (!full) return undefined
  const [root, bytes] = full
  const over = `有 ${megabytes(bytes)}，${name}每个包最多收 ${megabytes(each)}，超出 ${megabytes(bytes - each)}。`
  const [newest] = ids
  if (root === '')
    return `主包${over}里面是程序和最新的报告 ${newest}，撤下以前的报告不会变小。请看 ${newest} 是不是比往年长很多（例如混进了别的文件），改好后运行 npm run bundle，再构建。`
  if (root === FIRST)
    return `最新的报告 ${newest} 的题目${over}请减少它的题目，运行 npm run bundle，再构建。`
  const [longest] = editionsIn(files, ids, root)
  if (longest === undefined) return `分包 ${root} ${over}里面没有报告，撤下报告不会变小。${OTHERS}`
  return `装着 ${longest} 的分包${over}${leaveOut([longest])}`
}

/** The pages of one package share what may be fetched ahead of them; a package counts once. */
function aheadFault(
  files: Files,
  ids: readonly string[],
  sizes: Sizes,
  { name, ahead }: Limits,
): string | undefined {
  if (ahead === undefined) return undefined
  const { preloadRule = {} } = manifestOf(files)
  for (const from of sizes.keys()) {
    const rules = Object.entries(preloadRule).filter(
      ([page]) => rootOf(page, [...sizes.keys()].filter(Boolean)) === from,
    )
    const fetched = new Set(rules.flatMap(([, { packages }]) => packages))
    const bytes = sum([...fetched].map((root) => sizes.get(root) ?? 0))
    if (bytes <= ahead) continue
    const where = from === '' ? '主包' : `分包 ${from} `
    const advice = fetched.has(FIRST)
      ? `请减少最新的报告 ${ids[0]} 的题目，运行 npm run bundle，再构建。`
      : OTHERS
    return `从${where}的页面预先下载的分包一共有 ${megabytes(bytes)}，${name}最多收 ${megabytes(ahead)}，超出 ${megabytes(bytes - ahead)}。${advice}`
  }
  return undefined
}

/** Said where it is not the content that is too much. */
const OTHERS = '这要请改程序的人来处理；别的版本不受影响，仍可以构建。'

/** Of older editions, newest first, the oldest, so many that their weight makes up for an excess. */
function oldest(files: Files, others: readonly string[], excess: number): string[] {
  const chosen: string[] = []
  let left = excess
  for (const id of [...others].reverse()) {
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
  return sum(own.map(([, bytes]) => bytes.length))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0)
}

/** Up to the next tenth, so that nothing is told as no more than its limit that is. */
function megabytes(bytes: number): string {
  return `${Math.ceil((bytes / MB) * 10) / 10} MB`
}

function leaveOut(ids: readonly string[]): string {
  const commands = ids.map((id) => `  npm run edition -- --remove ${id}`)
  return `请撤下 ${ids.join('、')}，再构建：\n${commands.join('\n')}`
}
