import { useEffect } from 'react'

/** Stands in for Taro's API: navigation and titles are noted down, storage is a plain map. */

export const visited: string[] = []
export const titles: string[] = []
export const stored = new Map<string, unknown>()
/** The address of the page that is shown. */
export const router: { path: string; params: Record<string, string> } = { path: '', params: {} }

export const useRouter = () => router

/** What the page in front does as another comes over it. */
export const page: { hide: () => void } = { hide: () => undefined }

/** What is to be done once the page is ready, which it is once. */
const waiting = new Set<() => void>()

/** Has the page that was drawn be ready. */
export function makeReady(): void {
  for (const ready of waiting) ready()
  waiting.clear()
}

export const useReady = (ready: () => void) => {
  useEffect(() => {
    waiting.add(ready)
    return () => {
      waiting.delete(ready)
    }
  }, [])
}

/** Has the page come to the front again. */
export const shown = new Set<() => void>()

export const useDidShow = (show: () => void) => {
  useEffect(() => {
    shown.add(show)
    return () => {
      shown.delete(show)
    }
  })
}

export const useDidHide = (hide: () => void) => {
  page.hide = hide
}

const go = async ({ url }: { url: string }) => {
  visited.push(url)
}

const taro = {
  nextTick: (call: () => void) => call(),
  getCurrentInstance: () => ({ router }),
  navigateTo: go,
  redirectTo: go,
  reLaunch: go,
  switchTab: go,
  pageScrollTo: async () => undefined,
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
