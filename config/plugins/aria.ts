import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { ariaAttributes } from './aria.table'

/** The part of Taro's mini-program platform that this plugin touches. */
export interface MiniPlatform {
  template?: {
    mergeComponents?(ctx: unknown, patch: Record<string, Record<string, string>>): unknown
    internalComponents?: Record<string, Record<string, string>>
  }
  runtimePath?: string | string[]
}

const CHANGED = "Taro's templates are no longer as config/plugins/aria.ts expects them"

/**
 * Adds our attributes to a mini-program's templates, and to its runtime the module that numbers
 * them alike. Throws where Taro does not know a component of the table, or has no such way in.
 */
export function addAria(platform: MiniPlatform, ctx: unknown): void {
  const { template, runtimePath } = platform
  // A browser has no templates: its elements take attributes as they are.
  if (!template) return
  if (!template.mergeComponents || !template.internalComponents || !runtimePath)
    throw new Error(CHANGED)
  template.mergeComponents(ctx, ariaAttributes)
  for (const [component, attributes] of Object.entries(ariaAttributes)) {
    const known = template.internalComponents[component] ?? {}
    const isOurs = Object.keys(known).every((name) => name in attributes)
    const absent = Object.keys(attributes).filter((name) => !(name in known))
    if (isOurs || absent.length > 0) throw new Error(`${CHANGED}: ${component} ${absent.join(' ')}`)
  }
  const runtime = path.resolve(__dirname, 'aria.runtime.ts')
  platform.runtimePath = [runtimePath, runtime].flat()
}

/**
 * Taro leaves `aria-*` out of its templates on purpose (NervJS/taro#10025), so that props reach
 * `setData` and then nothing. This adds the few attributes that our components use, to the
 * templates here and to the runtime in `aria.runtime.ts`.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn: (platform: MiniPlatform) => addAria(platform, ctx),
  })
}
