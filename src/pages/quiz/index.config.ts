export default definePageConfig({
  navigationBarTitleText: '法律问答',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
