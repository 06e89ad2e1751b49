export default definePageConfig({
  navigationBarTitleText: '一个数字',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
