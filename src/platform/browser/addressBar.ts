import Taro from '@tarojs/taro'

/** How the app's addresses are written in the address bar, and read from it. */
interface Paths {
  /** An address of the app → its path below the site's root. */
  toPath: (address: string) => string
  fromPath: (path: string) => string
  /** Any words in an address's place → an address of the app. */
  fromHash: (hash: string) => string
}

let paths: Paths

/**
 * Shows clean paths in the address bar while Taro's router goes by the hash, as it does on any
 * static host: what the router is to read is put into the hash just before it reads, when the app
 * starts and when the reader goes back or forward, and taken out once the page is on screen.
 * A hash is always obeyed, so where this cannot be done (in a file opened from a disk) and while
 * it has not yet been done, the address leads to the same page. Call it before the router starts.
 */
export function keepAddressesClean(ours: Paths): void {
  paths = ours

  const tellRouter = () => {
    const { href } = window.location
    rewrite(`${href.split('#', 1)[0]}#${addressAsked()}`)
  }

  tellRouter()
  window.addEventListener('popstate', tellRouter)
  Taro.eventCenter.on('__afterTaroRouterChange', showPath)
}

/** Takes the hash out of the address bar where it names the page on screen. */
export function showPath(): void {
  const asked = paths.toPath(window.location.hash.slice(1))
  // The router may be on its way to the next page, and has then yet to read the hash.
  const shown = addressShown()
  if (asked === paths.toPath(shown)) rewrite(urlOf(shown))
}

/** The address of the app that the address bar leads to: that of the hash, else that of the path. */
export function addressAsked(): string {
  const { hash, search } = window.location
  if (hash.startsWith('#/')) return paths.fromHash(hash.slice(1))
  const foldersOf = ({ pathname }: { pathname: string }) => pathname.split('/')
  const depth = foldersOf(new URL('.', document.baseURI)).length - 1
  return paths.fromPath(foldersOf(window.location).slice(depth).join('/') + search)
}

/** Where a browser finds an address of the app, in full. */
export function urlOf(address: string): string {
  // <base> holds the site's root: the same for every page, wherever the site is served.
  return new URL(paths.toPath(address), document.baseURI).href
}

/** The address of the page on screen, its values as they stood in the hash. */
function addressShown(): string {
  const { path = '', params = {} } = Taro.getCurrentInstance().router ?? {}
  const query = Object.entries(params).map(([key, value]) => `${key}=${value}`)
  return `${path.split('?', 1)[0]}?${query.join('&')}`
}

function rewrite(url: string): void {
  try {
    window.history.replaceState(window.history.state, '', url)
  } catch {
    // A file on a disk may not take another's address.
  }
}
