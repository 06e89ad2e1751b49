export default definePageConfig({
  navigationBarTitleText: '做成图片',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
