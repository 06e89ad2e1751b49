export default definePageConfig({
  navigationBarTitleText: '报告差错',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
