import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { ariaAttributes } from './aria.table'

/** The part of Taro's mini-program platform that this plugin touches. */
interface MiniPlatform {
  template?: {
    mergeComponents(ctx: unknown, patch: Record<string, Record<string, string>>): unknown
  }
  runtimePath: string | string[]
}

/**
 * Taro leaves `aria-*` out of its templates on purpose (NervJS/taro#10025), so that props reach
 * `setData` and then nothing. This adds the few attributes that our components use, to the
 * templates here and to the runtime in `aria.runtime.ts`.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, ariaAttributes)
      const runtime = path.resolve(__dirname, 'aria.runtime.ts')
      platform.runtimePath = [platform.runtimePath, runtime].flat()
    },
  })
}
