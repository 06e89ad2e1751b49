import { addAria, type MiniPlatform } from '../../../config/plugins/aria'
import { ariaAttributes } from '../../../config/plugins/aria.table'
import { makeLean, type Template } from '../../../config/plugins/lean'
import { namedByPlace, type SplitChunks } from '../../../config/plugins/sharedFiles'

/** Taro's templates of a platform, as far as the plugins know them. */
const templates = (type: string): Template => ({ Adapter: { type }, buildTemplate: () => '' })

const VIEW =
  '<template name="tmpl_0_view">\n  <view bindtouchmove="eh" hover-stay-time="400" bindtap="eh" class="{{i.cl}}"></view>\n</template>'

test('what this app never uses is left out of WeChat’s templates, and the rest stays', () => {
  const template = templates('weapp')
  const check = makeLean(template)
  for (const name of ['catch-view', 'scroll-view', 'image', 'static-image'])
    expect(template.modifyTemplateResult?.('<image></image>', name, 0, '')).toBe('')
  expect(template.modifyTemplateResult?.(VIEW, 'view', 0, '')).toBe(
    '<template name="tmpl_0_view"><view bindtap="eh" class="{{i.cl}}"></view></template>',
  )
  expect(check).not.toThrow()
})

test('a build in which something to be left out was never met fails, and names it', () => {
  const template = templates('weapp')
  const check = makeLean(template)
  template.modifyTemplateResult?.(VIEW, 'view', 0, '')
  expect(check).toThrow('catch-view; scroll-view; image; static-image')
})

test('other platforms’ templates and a browser’s build are left alone', () => {
  const alipay = templates('alipay')
  expect(makeLean(alipay)).not.toThrow()
  expect(alipay.modifyTemplateResult).toBeUndefined()
  expect(makeLean(undefined)).not.toThrow()
})

test('templates of another make than Taro’s fail at once', () => {
  expect(() => makeLean({})).toThrow('lean.ts')
})

/** A platform with components that have attributes of Taro's own. */
function platform(components: readonly string[]): MiniPlatform {
  const internalComponents: Record<string, Record<string, string>> = Object.fromEntries(
    components.map((name) => [name, { class: '' }]),
  )
  return {
    runtimePath: 'taro-runtime',
    template: {
      internalComponents,
      mergeComponents(_, patch) {
        for (const [name, attributes] of Object.entries(patch))
          internalComponents[name] = { ...internalComponents[name], ...attributes }
      },
    },
  }
}

test('what a screen reader needs is added to the templates, and to the runtime beside them', () => {
  const mini = platform(Object.keys(ariaAttributes))
  addAria(mini, undefined)
  expect(mini.template?.internalComponents?.View).toHaveProperty('aria-label')
  expect(mini.template?.internalComponents?.View).toHaveProperty('class')
  expect(mini.runtimePath).toEqual(['taro-runtime', expect.stringContaining('aria.runtime.ts')])
})

test('a component that Taro no longer knows, and a way in that is gone, fail at once', () => {
  expect(() => addAria(platform(['View', 'Text', 'Button']), undefined)).toThrow('Input')
  expect(() => addAria({ template: {}, runtimePath: 'a' }, undefined)).toThrow('aria.ts')
  expect(() => addAria({}, undefined)).not.toThrow()
})

const modules = (...places: string[]): SplitChunks => ({
  subCommonDeps: new Map(places.map((resource) => [resource, { resource }])),
  getSubCommonCacheGroup() {
    return [...this.subCommonDeps.keys()]
  },
})

test('a shared file has the same name in every folder that the project may lie in', () => {
  const one = namedByPlace(modules('/a/src/quiz/bank.ts'), '/a').getSubCommonCacheGroup()
  const other = namedByPlace(modules('/b c/src/quiz/bank.ts'), '/b c').getSubCommonCacheGroup()
  expect(one).toEqual(other)
  expect(one).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/)])
})

test('a plugin of Taro’s that no longer notes what it shares fails at once', () => {
  expect(() => namedByPlace({} as SplitChunks, '/a')).toThrow('sharedFiles.ts')
})
