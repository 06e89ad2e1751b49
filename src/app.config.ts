import { screens, tabNames, tabs } from './report/address'

const inWeChat = process.env.TARO_ENV === 'weapp'

/** The question bank travels with these screens, not with the first one. */
const quizPackage = { root: 'pages/round', pages: ['index', 'topics/index'] }

export default defineAppConfig({
  // Home comes first: it is what opens where an address names no screen.
  pages: Object.values(screens).filter((path) => !path.startsWith(quizPackage.root)),
  subPackages: [quizPackage],
  window: {
    navigationBarTitleText: '法治政府报告',
    navigationBarBackgroundColor: '@paper',
    navigationBarTextStyle: '@barTextStyle' as 'black',
    backgroundColor: '@paper',
    backgroundTextStyle: '@textStyle' as 'dark',
  },
  // In a browser the app draws its own tabs, see components/TabBar.
  ...(inWeChat && {
    preloadRule: {
      [screens.home]: { network: 'all', packages: [quizPackage.root] },
      [screens.quiz]: { network: 'all', packages: [quizPackage.root] },
    },
    darkmode: true,
    themeLocation: 'theme.json',
    lazyCodeLoading: 'requiredComponents',
    tabBar: {
      color: '@ink2',
      selectedColor: '@seal',
      backgroundColor: '@card',
      list: tabs.map((tab) => ({
        pagePath: screens[tab],
        text: tabNames[tab],
        iconPath: `@${tab}`,
        selectedIconPath: `@${tab}On`,
      })),
    },
  }),
})
