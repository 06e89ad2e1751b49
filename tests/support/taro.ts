/** Stands in for Taro's API: navigation is noted down, storage is a plain map. */

export const visited: string[] = []
export const stored = new Map<string, unknown>()

const go = ({ url }: { url: string }) => {
  visited.push(url)
}

const taro = {
  navigateTo: go,
  redirectTo: go,
  reLaunch: go,
  switchTab: go,
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => {
    // As on a phone, what is stored is JSON and no live object.
    stored.set(key, JSON.parse(JSON.stringify(value)))
  },
  removeStorageSync: (key: string) => stored.delete(key),
}

export default taro
