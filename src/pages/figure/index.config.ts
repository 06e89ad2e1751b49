/** Moments shows this title, whatever figure the page shows. */
export default definePageConfig({
  navigationBarTitleText: '法治政府报告',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
