import Taro from '@tarojs/taro'

/**
 * What the phone keeps under a key; undefined where there is nothing. Throws where reading is
 * refused: nothing is known then of what it keeps.
 */
export function readStored(key: string): unknown {
  const value: unknown = Taro.getStorageSync(key)
  return value === '' ? undefined : value
}

/** Keeps a JSON value under a key. Throws where the phone is full or refuses; what was there stays. */
export function writeStored(key: string, value: unknown): void {
  Taro.setStorageSync(key, value)
}

export function removeStored(key: string): void {
  Taro.removeStorageSync(key)
}

/** Calls back where something else may have written what is kept. A mini-program runs once. */
export function watchStored(_look: () => void): void {}
