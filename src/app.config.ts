const tabs = [
  { pagePath: 'pages/home/index', text: '报告' },
]
export default defineAppConfig({
  pages: ['pages/home/index'],
  window: { navigationBarTitleText: '法治政府报告' },
})
