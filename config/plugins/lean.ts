import type { IPluginContext } from '@tarojs/service'

/** The part of Taro's mini-program platform that this plugin touches. */
export interface LeanPlatform {
  template?: {
    modifyTemplateResult?(
      template: string,
      component: string,
      level: number,
      children: string,
    ): string
  }
}

/** Taro writes templates for these whether an app has them or not. Ours has none. */
const unused = ['catch-view', 'scroll-view', 'image', 'static-image']

const attribute = (name: string) => new RegExp(` ${name}="[^"]*"`, 'g')

const needless = [
  // What views and texts would tell the app of, down to a finger's every move: nothing listens.
  ...['bindtouch\\w+', 'bindanimation\\w+', 'bindtransition\\w+', 'bindlongpress'].map(attribute),
  // What nothing sets; WeChat has the same defaults.
  ...['animation', 'hover-stop-propagation', 'hover-start-time', 'hover-stay-time'].map(attribute),
  ...['space', 'decode', 'overflow', 'max-lines'].map(attribute),
  // Lines and indents.
  /(?<=>)\s+(?=<)/g,
]

/**
 * WeChat's templates without what this app never uses; Taro repeats each for every level of
 * nesting. A journey fails where something shown has no template, and tests/weapp/check where a
 * listener in src has no event. What Taro no longer writes fails the build: it may have another
 * name by now, and weigh as much.
 */
export default (ctx: Pick<IPluginContext, 'registerMethod' | 'onBuildComplete'>) => {
  const found = new Set<string | RegExp>()
  ctx.registerMethod({
    name: 'onSetupClose',
    fn({ template }: LeanPlatform) {
      const asTaro = template?.modifyTemplateResult?.bind(template)
      if (!template || !asTaro) {
        throw new Error("Taro's templates are no longer as config/plugins/lean.ts expects them")
      }
      template.modifyTemplateResult = (text, component, level, children) => {
        if (unused.includes(component)) {
          found.add(component)
          return ''
        }
        return needless.reduce(
          (whole, part) => {
            const lean = whole.replace(part, '')
            if (lean !== whole) found.add(part)
            return lean
          },
          asTaro(text, component, level, children),
        )
      }
    },
  })
  ctx.onBuildComplete(() => {
    const missed = [...unused, ...needless].filter((part) => !found.has(part))
    if (missed.length > 0) {
      throw new Error(`config/plugins/lean.ts takes away what Taro no longer has: ${missed}`)
    }
  })
}
