import type { IPluginContext } from '@tarojs/service'

/** The part of Taro's mini-program templates that this plugin touches. */
export interface Template {
  Adapter?: { type: string }
  buildTemplate?: unknown
  modifyTemplateResult?(
    template: string,
    component: string,
    level: number,
    children: string,
  ): string
}

/** Taro writes templates for these whether an app has them or not. Ours has none. */
const unused = new Set(['catch-view', 'scroll-view', 'image', 'static-image'])

const needless = {
  'what views and texts would tell the app of, down to a finger’s every move, and nothing hears':
    / (?:bind(?:touch|animation|transition)\w+|bindlongpress)="eh"/g,
  'what nothing sets; WeChat has the same defaults':
    / (?:animation|hover-(?:stop-propagation|start-time|stay-time)|space|decode|overflow|max-lines)="[^"]*"/g,
  'white space between tags': /(?<=>)\s+(?=<)/g,
}

/**
 * Makes WeChat's templates lean; other platforms' are left alone. Gives a check to be made when
 * all are written: it throws where something that is to be left out was never met, which tells
 * that Taro writes its templates otherwise than before.
 */
export function makeLean(template: Template | undefined): () => void {
  if (!template) return () => undefined
  if (!template.Adapter || typeof template.buildTemplate !== 'function')
    throw new Error("Taro's templates are no longer as config/plugins/lean.ts expects them")
  if (template.Adapter.type !== 'weapp') return () => undefined
  const left = new Set<string>([...unused, ...Object.keys(needless)])
  const asTaro = template.modifyTemplateResult?.bind(template)
  template.modifyTemplateResult = (text, component, level, children) => {
    if (unused.has(component)) {
      left.delete(component)
      return ''
    }
    let lean = asTaro?.(text, component, level, children) ?? text
    for (const [what, pattern] of Object.entries(needless)) {
      const before = lean
      lean = lean.replace(pattern, '')
      if (lean !== before) left.delete(what)
    }
    return lean
  }
  return () => {
    if (left.size > 0)
      throw new Error(
        `config/plugins/lean.ts met nowhere in Taro's templates: ${[...left].join('; ')}`,
      )
  }
}

/**
 * WeChat's templates without what this app never uses; Taro repeats each for every level of
 * nesting. A journey fails where something shown has no template, and tests/weapp/check where a
 * listener in src has no event.
 */
export default (ctx: IPluginContext) => {
  let check = (): void => undefined
  ctx.registerMethod({
    name: 'onSetupClose',
    fn({ template }: { template?: Template }) {
      check = makeLean(template)
    },
  })
  ctx.onBuildFinish(({ error }: { error?: unknown }) => {
    if (!error) check()
  })
}
