/** How Taro's router knows a page; `load` fetches and runs the page's files, once. */
interface Route {
  path: string
  load(): [Promise<unknown>, ...unknown[]]
}

/** After how long files that have not come are taken not to come, in ms. */
export const LIMIT_MS = 15_000

/**
 * Fetches and runs the files of the page at an address (as from `address()`, with a query or not).
 * Rejects where they do not come, or not in time; a further call asks for them anew.
 */
export async function loadPage(address: string): Promise<void> {
  const { __taroAppConfig: app } = window as { __taroAppConfig?: { routes?: Route[] } }
  const [page = ''] = address.split('?', 1)
  const files = app?.routes?.find(({ path }) => page.endsWith(path))?.load()[0]
  const late = new Promise((_, reject) => setTimeout(reject, LIMIT_MS))
  await Promise.race([files, late])
}
