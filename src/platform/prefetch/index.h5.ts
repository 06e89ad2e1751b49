import { loadPage } from '../browser/pageFiles'

/** When a browser that does not tell when it has nothing to do is taken to have nothing to do. */
const SOON_MS = 1500

/**
 * Loads the page at an address (as from `address()`) that a tap is likely to open, and what it shows,
 * once the browser has nothing else to do. What fails is loaded at the tap, as without this.
 */
export function prefetch(address: string): void {
  const load = () => {
    loadPage(address).catch(() => undefined)
  }
  if ('requestIdleCallback' in window) window.requestIdleCallback(load, { timeout: 2 * SOON_MS })
  else setTimeout(load, SOON_MS)
}
