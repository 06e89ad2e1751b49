export default definePageConfig({
  navigationBarTitleText: '名词解释',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
