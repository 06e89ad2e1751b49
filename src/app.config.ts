import { screens, tabNames, tabs } from './report/address'
import themes from './theme.json'

const inWeChat = process.env.TARO_ENV === 'weapp'
const inBrowser = process.env.TARO_ENV === 'h5'

/** A value of src/theme.json: WeChat reads it by itself, other mini-programs know the light one. */
const themed = (name: keyof typeof themes.light) => (inWeChat ? `@${name}` : themes.light[name])

/** The question bank travels with these screens, not with the first one. */
const quizPackage = { root: 'pages/round', pages: ['index', 'topics/index'] }

export default defineAppConfig({
  // Home comes first: it is what opens where an address names no screen.
  pages: Object.values(screens).filter((path) => !path.startsWith(quizPackage.root)),
  subPackages: [quizPackage],
  window: {
    navigationBarTitleText: '法治政府报告',
    navigationBarBackgroundColor: themed('paper'),
    navigationBarTextStyle: themed('barTextStyle') as 'black',
    backgroundColor: themed('paper'),
    backgroundTextStyle: themed('textStyle') as 'dark',
  },
  ...(inWeChat && {
    preloadRule: {
      [screens.home]: { network: 'all', packages: [quizPackage.root] },
      [screens.quiz]: { network: 'all', packages: [quizPackage.root] },
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
