import * as v from 'valibot'
import { type Build, has, jsonOf } from '../build/build'
import { allComponents } from '../build/components'
import { type Manifest, manifestOf, packagesOf, pagesOf } from '../build/manifest'
import { AppJson, ComponentJson, PageJson, ThemeJson } from './appJson'
import { type Fault, fault } from './fault'

/** Every JSON file parses, and WeChat's own hold only permitted keys and values. */
export function checkJson(build: Build): Fault[] {
  const broken = build.files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => parses(build, file))
  if (broken.length > 0) return broken
  const manifest = manifestOf(build)
  const faults = fits(build, 'app.json', AppJson)
  if (faults.length > 0) return faults
  return [
    ...pagesOf(manifest).flatMap((page) => fits(build, `${page}.json`, PageJson)),
    ...allComponents(build).flatMap((component) => fits(build, `${component}.json`, ComponentJson)),
    ...checkPages(manifest),
    ...checkTheme(build, manifest),
  ]
}

function parses(build: Build, file: string): Fault[] {
  try {
    jsonOf(build, file)
    return []
  } catch (error) {
    return [fault(file, `不是有效的 JSON:${(error as Error).message}`)]
  }
}

function fits(build: Build, file: string, schema: v.GenericSchema): Fault[] {
  if (!has(build, file)) return []
  const { issues = [] } = v.safeParse(schema, jsonOf(build, file))
  return issues.map((issue) =>
    fault(file, `微信不认这个配置:${v.getDotPath(issue) ?? '(整个文件)'},${issue.message}`),
  )
}

/** Places in app.json that name pages or packages name ones that exist. */
function checkPages(manifest: Manifest): Fault[] {
  const packages = packagesOf(manifest)
  const pages = pagesOf(manifest)
  const main = packages[0]!.pages
  const names = packages.flatMap(({ root, name }) => [root, name])
  const missing = (key: string, value: string) => fault('app.json', `${key} 里的 ${value} 不存在`)
  return [
    ...pages
      .filter((page, i) => pages.indexOf(page) !== i)
      .map((page) => fault('app.json', `页面 ${page} 写了两次`)),
    ...(manifest.tabBar?.list ?? [])
      .filter(({ pagePath }) => !main.includes(pagePath))
      .map(({ pagePath }) => fault('app.json', `标签页 ${pagePath} 不在主包的 pages 里`)),
    ...Object.entries(manifest.preloadRule ?? {}).flatMap(([page, rule]) => [
      ...(pages.includes(page) ? [] : [missing('preloadRule', page)]),
      ...rule.packages
        .filter((name) => !names.includes(name))
        .map((name) => missing('preloadRule', name)),
    ]),
    ...(manifest.entryPagePath && !pages.includes(manifest.entryPagePath)
      ? [missing('entryPagePath', manifest.entryPagePath)]
      : []),
  ]
}

/** Every @variable in app.json and in a page's JSON has a light and a dark value. */
function checkTheme(build: Build, manifest: Manifest): Fault[] {
  const { themeLocation } = manifest
  const users = ['app.json', ...pagesOf(manifest).map((page) => `${page}.json`)]
  const uses = users.filter((file) => has(build, file)).flatMap((file) => variablesIn(build, file))
  if (themeLocation === undefined) {
    return uses.map(([file, name]) => fault(file, `用了 @${name},但 app.json 没有 themeLocation`))
  }
  if (!has(build, themeLocation))
    return [fault('app.json', `themeLocation 指的 ${themeLocation} 不存在`)]
  const wrong = fits(build, themeLocation, ThemeJson)
  if (wrong.length > 0) return wrong
  const theme = jsonOf(build, themeLocation) as v.InferOutput<typeof ThemeJson>
  return uses
    .filter(([, name]) => !(name in theme.light && name in theme.dark))
    .map(([file, name]) => fault(file, `@${name} 在 ${themeLocation} 里没有深浅两个值`))
}

function variablesIn(build: Build, file: string): [string, string][] {
  const found: [string, string][] = []
  JSON.stringify(jsonOf(build, file), (_key, value: unknown) => {
    if (typeof value === 'string' && /^@\w+$/.test(value)) found.push([file, value.slice(1)])
    return value
  })
  return found
}
