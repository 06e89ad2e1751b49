/** What differs from one phone and one way of opening to the next. */
export interface Device {
  theme: 'light' | 'dark'
  /** WeChat's text size: 1 is its standard, 1.4 and more its largest. */
  fontScale: number
}

/** WeChat's standard text size in CSS pixels. */
const standardFont = 16

/** What wx.getSystemInfoSync and the calls that took its place say of a common phone. */
export function infoOf({ theme, fontScale }: Device, darkmode: boolean) {
  const app = {
    SDKVersion: '3.6.0',
    enableDebug: false,
    fontSizeSetting: standardFont * fontScale,
    fontSizeScaleFactor: fontScale,
    host: { appId: '', env: 'WeChat', version: 0x18003200 },
    language: 'zh_CN',
    version: '8.0.50',
    // Only an app that says `darkmode: true` hears of the theme.
    ...(darkmode && { theme }),
  }
  const view = {
    pixelRatio: 3,
    screenWidth: 390,
    screenHeight: 844,
    windowWidth: 390,
    windowHeight: 753,
    statusBarHeight: 47,
    screenTop: 91,
    safeArea: { left: 0, right: 390, top: 47, bottom: 810, width: 390, height: 763 },
  }
  const device = {
    abi: 'arm64',
    brand: 'iPhone',
    model: 'iPhone 14',
    system: 'iOS 17.5',
    platform: 'ios',
    benchmarkLevel: -1,
  }
  return { app, view, device }
}
