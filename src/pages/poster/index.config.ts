export default definePageConfig({
  navigationBarTitleText: '生成图片',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
