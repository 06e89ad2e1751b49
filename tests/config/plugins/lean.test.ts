import lean, { type LeanPlatform } from '../../../config/plugins/lean'
import { buildWith } from './build'

const needless = [
  'bindtouchmove="eh"',
  'bindanimationend="eh"',
  'bindtransitionend="eh"',
  'bindlongpress="eh"',
  'animation="{{i.p0}}"',
  'hover-stop-propagation="{{i.p1}}"',
  'hover-start-time="{{i.p2}}"',
  'hover-stay-time="{{i.p3}}"',
  'space="{{i.p4}}"',
  'decode="{{i.p5}}"',
  'overflow="{{i.p6}}"',
  'max-lines="{{i.p7}}"',
]
const unused = ['catch-view', 'scroll-view', 'image', 'static-image']

/** A platform as Taro's is, and how Taro has it write a component's template. */
function platformOf() {
  const platform: LeanPlatform = {
    template: { modifyTemplateResult: (text) => text.replace('taro', 'taro-own') },
  }
  const write = (component: string, attributes: readonly string[]) =>
    platform.template?.modifyTemplateResult?.(
      `<taro>\n  <${component} id="a" ${attributes.join(' ')}></${component}></taro>`,
      component,
      0,
      '',
    )
  return { platform, write }
}

test('WeChat’s templates keep what is used, and what Taro itself does to them', () => {
  const { platform, write } = platformOf()
  const build = buildWith<LeanPlatform>(lean)
  build.setUp(platform)
  for (const component of unused) expect(write(component, needless)).toBe('')
  expect(write('view', needless)).toBe('<taro-own><view id="a"></view></taro>')
  expect(() => build.end()).not.toThrow()
})

test.each(unused)('a build in which Taro writes no template for %s fails', (missing) => {
  const { platform, write } = platformOf()
  const build = buildWith<LeanPlatform>(lean)
  build.setUp(platform)
  for (const component of unused.filter((one) => one !== missing)) write(component, needless)
  write('view', needless)
  expect(() => build.end()).toThrow(missing)
})

test.each(needless)('a build in which nothing has %s fails', (missing) => {
  const { platform, write } = platformOf()
  const build = buildWith<LeanPlatform>(lean)
  build.setUp(platform)
  for (const component of unused) write(component, needless)
  const others = needless.filter((one) => one !== missing)
  write('view', others)
  expect(() => build.end()).toThrow('config/plugins/lean.ts')
})

test('a platform whose templates have nothing to hook into is refused', () => {
  const build = buildWith<LeanPlatform>(lean)
  expect(() => build.setUp({})).toThrow('config/plugins/lean.ts')
  expect(() => build.setUp({ template: {} })).toThrow('config/plugins/lean.ts')
})

test('a build that never asks the plugin for its platform fails', () => {
  expect(() => buildWith<LeanPlatform>(lean).end()).toThrow('config/plugins/lean.ts')
})
