import { resolveIn } from '../build/address'
import { type Build, has, sizeOf, textOf } from '../build/build'
import { allComponents, componentsUsedBy } from '../build/components'
import { manifestOf, packageOf, packagesOf, pagesOf } from '../build/manifest'
import { themed } from '../build/theme'
import { tabIconBytes } from '../platform/limits'
import { type Fault, fault } from './fault'

/** Every page and component is complete and every file that another one names is there. */
export function checkFiles(build: Build): Fault[] {
  const owners = [...pagesOf(manifestOf(build)), ...allComponents(build)]
  return [
    ...['app.js', 'app.json'].flatMap((file) => needs(build, file, 'app.json')),
    ...owners.flatMap((owner) =>
      ['.js', '.json', '.wxml'].flatMap((suffix) => needs(build, owner + suffix, owner)),
    ),
    ...owners.flatMap((owner) => checkComponents(build, owner)),
    ...build.files.flatMap((file) => checkReferences(build, file)),
    ...checkTabBar(build),
    ...checkSitemap(build),
  ]
}

const needs = (build: Build, file: string, by: string): Fault[] =>
  has(build, file) ? [] : [fault(file, `缺少这个文件(${by} 要用)`)]

function checkComponents(build: Build, owner: string): Fault[] {
  const packages = packagesOf(manifestOf(build))
  const mine = packageOf(packages, owner).root
  return [...componentsUsedBy(build, owner)].flatMap(([tag, component]) => {
    const root = packageOf(packages, component).root
    if (root === '' || root === mine) return []
    return [fault(`${owner}.json`, `组件 ${tag} 在另一个分包 ${root} 里,加载不到`)]
  })
}

/** What a file of each kind names: templates and scripts in WXML, style sheets in WXSS, scripts in JS. */
const references: Record<string, RegExp> = {
  wxml: /<(?:import|include|wxs)\b[^>]*?\ssrc="([^"]+)"/g,
  wxss: /@import\s+["']([^"']+)["']/g,
  js: /\brequire(?:\.async)?\(["'](\.[^"']*)["']\)/g,
}

function checkReferences(build: Build, file: string): Fault[] {
  const kind = file.slice(file.lastIndexOf('.') + 1)
  const pattern = references[kind]
  if (pattern === undefined) return []
  const text = textOf(build, file)
  const missing = [...text.matchAll(pattern)]
    .map(([, reference]) => resolveIn(file, reference!))
    .filter(
      (target) => !has(build, target) && !has(build, `${target}.${kind === 'js' ? 'js' : 'wxml'}`),
    )
    .map((target) => fault(file, `引用的 ${target} 不存在`))
  return [...missing, ...(file.endsWith('.wxss') ? checkUrls(file, text) : [])]
}

/** A style sheet cannot show a picture of the package, and the app needs no network. */
const checkUrls = (file: string, text: string): Fault[] =>
  [...text.matchAll(/url\(\s*["']?(?!["']?data:)([^)"']*)/g)].map(([, address]) =>
    fault(file, `样式里的 url(${address}) 在微信里显示不出来:请用 data: 地址或 <Image>`),
  )

function checkTabBar(build: Build): Fault[] {
  const items = manifestOf(build).tabBar?.list ?? []
  return items
    .flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath])
    .filter((icon) => icon !== undefined)
    .flatMap((icon) => themed(build, icon))
    .flatMap((icon) => checkIcon(build, resolveIn('app.json', icon)))
}

function checkIcon(build: Build, file: string): Fault[] {
  if (!has(build, file)) return [fault(file, '缺少这个标签栏图标')]
  if (!/\.(png|jpe?g)$/.test(file)) return [fault(file, '标签栏图标只能是 png 或 jpg')]
  const bytes = sizeOf(build, file)
  return bytes > tabIconBytes ? [fault(file, `标签栏图标 ${bytes} 字节，超过 ${tabIconBytes}`)] : []
}

function checkSitemap(build: Build): Fault[] {
  const { sitemapLocation } = manifestOf(build)
  return sitemapLocation === undefined
    ? []
    : needs(build, resolveIn('app.json', sitemapLocation), 'app.json')
}
