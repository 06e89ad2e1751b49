/** Stands in for Taro's API: navigation and titles are noted down, storage is a plain map. */

export const visited: string[] = []
export const titles: string[] = []
export const stored = new Map<string, unknown>()
/** The address of the page that is shown. */
export const router: { path: string; params: Record<string, string> } = { path: '', params: {} }

export const useRouter = () => router

/** What the page in front does as another comes over it. */
export const page: { hide: () => void } = { hide: () => undefined }

export const useDidHide = (hide: () => void) => {
  page.hide = hide
}

const go = async ({ url }: { url: string }) => {
  visited.push(url)
}

const taro = {
  getCurrentInstance: () => ({ router }),
  navigateTo: go,
  redirectTo: go,
  reLaunch: go,
  switchTab: go,
  setNavigationBarTitle: async ({ title }: { title: string }) => {
    titles.push(title)
  },
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => {
    // As on a phone, what is stored is JSON and no live object.
    stored.set(key, JSON.parse(JSON.stringify(value)))
  },
  removeStorageSync: (key: string) => stored.delete(key),
}

export default taro
