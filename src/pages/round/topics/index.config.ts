export default definePageConfig({
  navigationBarTitleText: '选一组题',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
