import { parseAddress } from './address'

/** WeChat's numbers for the way in which an app was opened. */
export const scenes = { search: 1005, chat: 1007, moments: 1154 }

/** In Moments' single-page mode the page stands alone: no way leads from it. */
export const deniedInMoments = [
  ...['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack'],
]

/** What `onLaunch`, `onShow` and wx.getLaunchOptionsSync say of how the app was opened. */
export function launchOptions(url: string, scene: number) {
  const { path, query } = parseAddress(url.replace(/^\//, ''))
  const apiCategory = scene === scenes.moments ? 'browseOnly' : 'default'
  return { path, query, scene, apiCategory, referrerInfo: {} }
}
