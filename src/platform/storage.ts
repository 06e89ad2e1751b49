import Taro from '@tarojs/taro'

/**
 * The phone's own storage, the same in both builds (Taro keeps a JSON value under a key).
 * It may be full, denied, or absent (WeChat's single-page mode shares none): reading then
 * gives undefined and writing gives false, and the app goes on without it.
 */
export function readStored(key: string): unknown {
  try {
    const value: unknown = Taro.getStorageSync(key)
    return value === '' ? undefined : value
  } catch {
    return undefined
  }
}

export function writeStored(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}

export function removeStored(key: string): void {
  try {
    Taro.removeStorageSync(key)
  } catch {
    // Nothing was stored, so nothing is left to remove.
  }
}
