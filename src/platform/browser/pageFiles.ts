/** How Taro's router knows a page; `load` fetches and runs the page's files, once. */
interface Route {
  path: string
  load(): [Promise<unknown>, ...unknown[]]
}

/**
 * Fetches and runs the files of the page at an address (as from `address()`, with a query or not).
 * Rejects where they do not come; a further call asks for them anew.
 */
export async function loadPage(address: string): Promise<void> {
  const { __taroAppConfig: app } = window as { __taroAppConfig?: { routes?: Route[] } }
  const [page = ''] = address.split('?', 1)
  await app?.routes?.find(({ path }) => page.endsWith(path))?.load()[0]
}
