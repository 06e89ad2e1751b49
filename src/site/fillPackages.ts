/** A mini-program as files: a shell that knows no content, and what was compiled put into it. */
import { screens } from '../report/address'
import type { Compiled } from '../report/types'
import { dataOf } from './data'
import { bytesOf, type Files, textOf } from './files'
import { requireSlots, scriptsIn, withSlots } from './fillSlots'
import { type Coming, dataPackages, FIRST, OPEN } from './packages'
import { packageSlots, valuesOf } from './slots'

export type Platform = 'weapp' | 'alipay' | 'tt'

/** The part of app.json that data packages change. */
interface Manifest {
  subPackages?: { root: string; pages: string[]; common?: true }[]
  preloadRule?: Record<string, { network: string; packages: string[] }>
}

const MANIFEST = 'app.json'

/**
 * A whole mini-program: the shell's files, filled, and the data packages. The same shell and content
 * give the same bytes. Throws where the shell is not one of a mini-program's.
 */
export function fillPackages(shell: Files, compiled: Compiled, platform: Platform): Files {
  const values = valuesOf(packageSlots, compiled)
  const scripts = scriptsIn(shell)
  requireSlots(scripts, values)
  const files = new Map(shell)
  for (const [path, text] of scripts) {
    const filled = withSlots(text, values)
    if (filled !== text) files.set(path, bytesOf(filled))
  }
  requireOpened(scripts)
  const manifest = textOf(files.get(MANIFEST) ?? bytesOf(''))
  for (const [path, text] of packagesBeside(manifest, compiled, platform))
    files.set(path, bytesOf(text))
  return files
}

/** Alipay's guide knows callbacks alone; the others' know a promise, too, which is shorter. */
function comingIn(platform: Platform): Coming {
  return platform === 'alipay'
    ? (path) => `new Promise((found,failed)=>require('${path}',found,failed))`
    : (path) => `require.async('${path}')`
}

/** The data packages, text by path, and the app.json given as it is with them. */
export function packagesBeside(
  manifest: string,
  compiled: Compiled,
  platform: Platform,
): Map<string, string> {
  const { files, roots } = dataPackages(dataOf(compiled), comingIn(platform))
  const pages = roots.flatMap((root) => pageOf(root, platform))
  const declared = declare(JSON.parse(manifest), roots, platform)
  return new Map([...files, ...pages, [MANIFEST, JSON.stringify(declared)]])
}

/** app.json with the data packages; where a platform fetches ahead, home fetches the first's. */
function declare(manifest: Manifest, roots: readonly string[], platform: Platform): Manifest {
  const { subPackages = [], preloadRule } = manifest
  const declared = roots.map((root) =>
    // Douyin shares a package that has no page; the others want a page in each.
    platform === 'tt' ? { root, pages: [], common: true as const } : { root, pages: [PAGE] },
  )
  const atHome = preloadRule?.[screens.home]
  return {
    ...manifest,
    subPackages: [...subPackages, ...declared],
    ...(atHome && {
      preloadRule: {
        ...preloadRule,
        [screens.home]: { ...atHome, packages: [...atHome.packages, FIRST] },
      },
    }),
  }
}

const PAGE = 'page'

/** The page that a data package must have: who comes to it is led home. */
function pageOf(root: string, platform: Platform): [path: string, text: string][] {
  if (platform === 'tt') return []
  const [view, api] = platform === 'weapp' ? ['wxml', 'wx'] : ['axml', 'my']
  return [
    [`${root}/${PAGE}.js`, `Page({ onLoad() { ${api}.reLaunch({ url: '/${screens.home}' }) } })\n`],
    [`${root}/${PAGE}.json`, '{}\n'],
    [`${root}/${PAGE}.${view}`, '<view />\n'],
  ]
}

/** Throws where no script, or one from another folder, asks for data: it would find none. */
function requireOpened(scripts: ReadonlyMap<string, string>): void {
  const asking = [...scripts].filter(([, text]) => text.includes(OPEN)).map(([path]) => path)
  if (asking.length === 0 || asking.some((path) => path.includes('/')))
    throw new Error(
      `./${OPEN} is required by ${asking}, and should be by scripts of the main folder`,
    )
}
