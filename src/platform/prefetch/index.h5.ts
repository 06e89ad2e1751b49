import { loadPage } from '../browser/pageFiles'

/** When a browser that does not tell when it has nothing to do is taken to have nothing to do. */
const SOON_MS = 1500

/**
 * Loads a page (as in `screens`, such as '/pages/section/index') that a tap is likely to open, once
 * the browser has nothing else to do. What fails is loaded at the tap, as without this.
 */
export function prefetch(page: string): void {
  const load = () => {
    loadPage(page).catch(() => undefined)
  }
  if ('requestIdleCallback' in window) window.requestIdleCallback(load, { timeout: 2 * SOON_MS })
  else setTimeout(load, SOON_MS)
}
