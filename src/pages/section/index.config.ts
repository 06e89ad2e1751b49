export default definePageConfig({
  navigationBarTitleText: '章节',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
