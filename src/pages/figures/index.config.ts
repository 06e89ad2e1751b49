export default definePageConfig({
  navigationBarTitleText: '报告里的数字',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
