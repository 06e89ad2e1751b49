import * as v from 'valibot'

/** Keys and values that WeChat's reference of app.json, page.json and component JSON permits. */

const color = v.pipe(
  v.string(),
  v.regex(/^(#[0-9a-f]{6}([0-9a-f]{2})?|@\w+)$/i, '颜色要写成 #rrggbb 或 @主题变量'),
)
const themed = <const T extends readonly [string, ...string[]]>(values: T) =>
  v.union([v.picklist(values), v.pipe(v.string(), v.regex(/^@\w+$/))])

const windowEntries = {
  navigationBarBackgroundColor: v.optional(color),
  navigationBarTextStyle: v.optional(themed(['black', 'white'])),
  navigationBarTitleText: v.optional(v.string()),
  navigationStyle: v.optional(v.picklist(['default', 'custom'])),
  homeButton: v.optional(v.boolean()),
  backgroundColor: v.optional(color),
  backgroundColorContent: v.optional(color),
  backgroundTextStyle: v.optional(themed(['dark', 'light'])),
  backgroundColorTop: v.optional(color),
  backgroundColorBottom: v.optional(color),
  enablePullDownRefresh: v.optional(v.boolean()),
  onReachBottomDistance: v.optional(v.number()),
  pageOrientation: v.optional(v.picklist(['auto', 'portrait', 'landscape'])),
  restartStrategy: v.optional(v.picklist(['homePage', 'homePageAndLatestPage'])),
  initialRenderingCache: v.optional(v.picklist(['static', 'dynamic'])),
  visualEffectInBackground: v.optional(v.picklist(['none', 'hidden'])),
  handleWebviewPreload: v.optional(v.picklist(['auto', 'static', 'manual'])),
}

const components = v.optional(v.record(v.string(), v.string()))
const singlePage = v.optional(
  v.strictObject({ navigationBarFit: v.optional(v.picklist(['float', 'squeezed'])) }),
)

const pagePath = v.pipe(v.string(), v.regex(/^[^/].*[^/]$/, '页面路径前后不带斜杠'))

const subpackage = v.strictObject({
  root: v.string(),
  name: v.optional(v.string()),
  pages: v.array(pagePath),
  independent: v.optional(v.boolean()),
})

const tabBar = v.strictObject({
  color: v.optional(color),
  selectedColor: v.optional(color),
  backgroundColor: v.optional(color),
  borderStyle: v.optional(themed(['black', 'white'])),
  position: v.optional(v.picklist(['bottom', 'top'])),
  custom: v.optional(v.boolean()),
  list: v.pipe(
    v.array(
      v.strictObject({
        pagePath,
        text: v.pipe(v.string(), v.minLength(1)),
        iconPath: v.optional(v.string()),
        selectedIconPath: v.optional(v.string()),
      }),
    ),
    v.minLength(2, '标签栏至少两项'),
    v.maxLength(5, '标签栏至多五项'),
  ),
})

export const AppJson = v.strictObject({
  entryPagePath: v.optional(pagePath),
  pages: v.pipe(v.array(pagePath), v.minLength(1)),
  window: v.optional(v.strictObject(windowEntries)),
  tabBar: v.optional(tabBar),
  networkTimeout: v.optional(v.record(v.string(), v.number())),
  debug: v.optional(v.boolean()),
  subPackages: v.optional(v.array(subpackage)),
  subpackages: v.optional(v.array(subpackage)),
  preloadRule: v.optional(
    v.record(
      pagePath,
      v.strictObject({
        network: v.optional(v.picklist(['all', 'wifi'])),
        packages: v.pipe(v.array(v.string()), v.minLength(1)),
      }),
    ),
  ),
  requiredBackgroundModes: v.optional(v.array(v.picklist(['audio', 'location', 'bluetooth']))),
  resizable: v.optional(v.boolean()),
  usingComponents: components,
  permission: v.optional(v.record(v.string(), v.strictObject({ desc: v.string() }))),
  sitemapLocation: v.optional(v.string()),
  style: v.optional(v.literal('v2')),
  darkmode: v.optional(v.boolean()),
  themeLocation: v.optional(v.string()),
  lazyCodeLoading: v.optional(v.literal('requiredComponents')),
  singlePage,
  renderer: v.optional(v.picklist(['webview', 'skyline'])),
  componentFramework: v.optional(v.picklist(['exparser', 'glass-easel'])),
})

export const PageJson = v.strictObject({
  ...windowEntries,
  disableScroll: v.optional(v.boolean()),
  usingComponents: components,
  componentPlaceholder: v.optional(v.record(v.string(), v.string())),
  style: v.optional(v.literal('v2')),
  singlePage,
})

export const ComponentJson = v.strictObject({
  component: v.literal(true),
  usingComponents: components,
  componentPlaceholder: v.optional(v.record(v.string(), v.string())),
  styleIsolation: v.optional(
    v.picklist([
      ...(['isolated', 'apply-shared', 'shared'] as const),
      ...(['page-isolated', 'page-apply-shared', 'page-shared'] as const),
    ]),
  ),
})

/** theme.json: the same variables for light and for dark. */
export const ThemeJson = v.strictObject({
  light: v.record(v.string(), v.string()),
  dark: v.record(v.string(), v.string()),
})
