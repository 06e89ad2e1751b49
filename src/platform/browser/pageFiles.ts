import { inTime } from '../inTime'

/** How Taro's router knows a page; `load` fetches and runs the page's files, once. */
interface Route {
  path: string
  load(): [Promise<unknown>, ...unknown[]]
}

/** Fetches what the page at an address shows, beside its files. */
type TakeData = (address: string) => Promise<unknown>

let takeDataOf: TakeData = async () => undefined

/** Has what pages show belong to their files. Call it before any page is loaded. */
export function countAsFiles(takeData: TakeData): void {
  takeDataOf = takeData
}

/**
 * Fetches and runs the files of the page at an address (as from `address()`, with a query or not),
 * and what it shows. Rejects where they do not come, or not in time; a further call asks for them anew.
 */
export async function loadPage(address: string): Promise<void> {
  const { __taroAppConfig: app } = window as { __taroAppConfig?: { routes?: Route[] } }
  const [page = ''] = address.split('?', 1)
  const files = app?.routes?.find(({ path }) => page.endsWith(path))?.load()[0]
  await inTime(Promise.all([files, takeDataOf(address)]))
}
