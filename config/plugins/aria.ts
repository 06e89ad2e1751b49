import type { IPluginContext } from '@tarojs/service'

/** What a WeChat view needs for a screen reader (WeChat's own names, see its aria-component). */
const spoken = { 'aria-role': "''", 'aria-label': "''", 'aria-hidden': "''" }
const state = { 'aria-checked': "''", 'aria-disabled': "''" }

/** The part of Taro's mini-program platform that this plugin touches. */
interface MiniPlatform {
  template?: {
    mergeComponents(ctx: unknown, patch: Record<string, Record<string, string>>): unknown
  }
}

/**
 * Taro leaves `aria-*` out of its templates on purpose (NervJS/taro#10025), so that props reach
 * `setData` and then nothing. This adds the few attributes that our components use.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      platform.template?.mergeComponents(ctx, {
        View: { ...spoken, ...state, 'aria-live': "''" },
        Text: spoken,
        Button: spoken,
      })
    },
  })
}
