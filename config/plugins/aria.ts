import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { toDashed } from '@tarojs/shared'
import { ariaAttributes } from './aria.table'

/** The part of Taro's mini-program platform that this plugin touches. */
export interface AriaPlatform {
  template?: {
    internalComponents?: object
    mergeComponents?(ctx: unknown, patch: Record<string, Record<string, string>>): unknown
  }
  fileType?: { templ: string }
  runtimePath: string | string[]
}

const CHANGED = "Taro's templates are no longer as config/plugins/aria.ts expects them"

/**
 * Taro leaves `aria-*` out of its templates on purpose (NervJS/taro#10025), so that props reach
 * `setData` and then nothing. This adds the few attributes that our components use, to the
 * templates here and to the runtime in `aria.runtime.ts`, and fails a build whose templates have
 * not got them.
 */
export default (ctx: Pick<IPluginContext, 'registerMethod' | 'onBuildComplete' | 'paths'>) => {
  let base: string | undefined
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: AriaPlatform) {
      const { template, fileType } = platform
      if (!template?.mergeComponents || !template.internalComponents || !fileType) {
        throw new Error(CHANGED)
      }
      // Taro would take any name for a new component.
      const known = Object.keys(template.internalComponents)
      const unknown = Object.keys(ariaAttributes).filter((name) => !known.includes(name))
      if (unknown.length > 0) throw new Error(`${CHANGED}: no ${unknown}`)
      template.mergeComponents(ctx, ariaAttributes)
      const runtime = path.resolve(__dirname, 'aria.runtime.ts')
      platform.runtimePath = [platform.runtimePath, runtime].flat()
      base = `base${fileType.templ}`
    },
  })
  ctx.onBuildComplete(() => {
    if (!base) throw new Error(CHANGED)
    const missing = missingFrom(readFileSync(path.join(ctx.paths.outputPath, base), 'utf8'))
    if (missing.length > 0) throw new Error(`${CHANGED}: ${base} has no ${missing}`)
  })
}

/** The attributes of the table that no tag of their component has in the built templates. */
function missingFrom(templates: string): string[] {
  return Object.entries(ariaAttributes).flatMap(([component, attributes]) => {
    const tags = templates.match(new RegExp(`<${toDashed(component)} [^>]*>`, 'g')) ?? []
    return Object.keys(attributes)
      .filter((name) => !tags.some((tag) => tag.includes(` ${name}="{{`)))
      .map((name) => `${component}.${name}`)
  })
}
