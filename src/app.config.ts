import { screens, tabNames, tabs } from './report/address'
import themes from './theme.json'

const inWeChat = process.env.TARO_ENV === 'weapp'
const inBrowser = process.env.TARO_ENV === 'h5'

/** A value of src/theme.json: WeChat reads it by itself, other mini-programs know the light one. */
const themed = (name: keyof typeof themes.light) => (inWeChat ? `@${name}` : themes.light[name])

/** Screens that do not open first, each with what it alone needs: the question bank, the search. */
const packages = {
  quiz: { root: 'pages/round', pages: ['index', 'topics/index', 'article/index', 'slip/index'] },
  search: { root: 'pages/search', pages: ['index', 'terms/index'] },
  poster: { root: 'pages/poster', pages: ['index'] },
  shelf: { root: 'pages/shelf', pages: ['index'] },
}

const isApart = (path: string) =>
  Object.values(packages).some(({ root }) => path.startsWith(`${root}/`))

const preload = (...names: (keyof typeof packages)[]) => ({
  network: 'all' as const,
  packages: names.map((name) => packages[name].root),
})

export default defineAppConfig({
  // Home comes first: it is what opens where an address names no screen.
  pages: Object.values(screens).filter((path) => !isApart(path)),
  subPackages: Object.values(packages),
  window: {
    navigationBarTitleText: '法治政府报告',
    navigationBarBackgroundColor: themed('paper'),
    navigationBarTextStyle: themed('barTextStyle') as 'black',
    backgroundColor: themed('paper'),
    backgroundTextStyle: themed('textStyle') as 'dark',
  },
  ...(inWeChat && {
    preloadRule: {
      [screens.home]: preload('quiz', 'search', 'shelf'),
      [screens.quiz]: preload('quiz'),
      [screens.section]: preload('poster'),
      [screens.figure]: preload('poster'),
    },
    darkmode: true,
    themeLocation: 'theme.json',
    lazyCodeLoading: 'requiredComponents',
  }),
  // In a browser the app draws its own tabs, see components/TabBar.
  ...(!inBrowser && {
    tabBar: {
      color: themed('ink2'),
      selectedColor: themed('seal'),
      backgroundColor: themed('card'),
      list: tabs.map((tab) => ({
        pagePath: screens[tab],
        text: tabNames[tab],
        iconPath: themed(tab),
        selectedIconPath: themed(`${tab}On`),
      })),
    },
  }),
})
