import type { IPluginContext } from '@tarojs/service'

/** The part of Taro's mini-program platform that this plugin touches. */
interface MiniPlatform {
  template?: {
    Adapter: { type: string }
    modifyTemplateResult?(
      template: string,
      component: string,
      level: number,
      children: string,
    ): string
  }
}

/** Taro writes templates for these whether an app has them or not. Ours has none. */
const unused = new Set(['catch-view', 'scroll-view', 'image', 'static-image'])

/** What views and texts would tell the app of, down to a finger's every move: nothing listens. */
const unheard = / (?:bind(?:touch|animation|transition)\w+|bindlongpress)="eh"/g

/** What nothing sets; WeChat has the same defaults. */
const unset =
  / (?:animation|hover-(?:stop-propagation|start-time|stay-time)|space|decode|overflow|max-lines)="[^"]*"/g

/**
 * WeChat's templates without what this app never uses; Taro repeats each for every level of
 * nesting. A journey fails where something shown has no template, and tests/weapp/check where a
 * listener in src has no event.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn({ template }: MiniPlatform) {
      if (template?.Adapter.type !== 'weapp') return
      const asTaro = template.modifyTemplateResult?.bind(template)
      template.modifyTemplateResult = (text, component, level, children) => {
        if (unused.has(component)) return ''
        const whole = asTaro?.(text, component, level, children) ?? text
        return [unheard, unset, /(?<=>)\s+(?=<)/g].reduce(
          (lean, needless) => lean.replace(needless, ''),
          whole,
        )
      }
    },
  })
}
