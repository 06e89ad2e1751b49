import { createHash } from 'node:crypto'
import type Chain from 'webpack-chain'

/** A module that several packages of a mini-program share, as Taro's plugin notes it. */
interface Shared {
  resource?: string
  identifier?: string
}

/** The part of Taro's MiniSplitChunksPlugin that this plugin touches. */
export interface SplitChunks {
  subCommonDeps: Map<string, Shared>
  getSubCommonCacheGroup(): unknown
}

const NAME = 'miniSplitChunksPlugin'
const CHANGED = `Taro's ${NAME} is no longer as config/plugins/sharedFiles.ts expects it`

/**
 * Names the files that packages share by their module's place in the project. Taro takes its whole
 * path, so that the same sources give other files in another folder.
 */
export function nameSharedFiles(chain: Chain, root: string): void {
  if (!chain.plugins.has(NAME)) throw new Error(CHANGED)
  chain
    .plugin(NAME)
    .init((Plugin, args) =>
      namedByPlace(new (Plugin as new (...args: unknown[]) => SplitChunks)(...args), root),
    )
}

/** The plugin, with names of ours for what it is about to give a file of its own. */
export function namedByPlace(plugin: SplitChunks, root: string): SplitChunks {
  const groups = plugin.getSubCommonCacheGroup
  if (!(plugin.subCommonDeps instanceof Map) || !groups) throw new Error(CHANGED)
  plugin.getSubCommonCacheGroup = () => {
    const shared = [...plugin.subCommonDeps.values()]
    plugin.subCommonDeps = new Map(shared.map((module) => [nameOf(module, root), module]))
    if (plugin.subCommonDeps.size < shared.length) throw new Error('two shared files of one name')
    return groups.call(plugin)
  }
  return plugin
}

function nameOf({ resource, identifier }: Shared, root: string): string {
  const whole = resource ?? identifier
  if (!whole) throw new Error(CHANGED)
  const place = whole.replaceAll(root, '').replaceAll('\\', '/')
  return createHash('sha256').update(place).digest('hex').slice(0, 8)
}
