/** Page, such as `pages/home/index` → the scripts and styles that it loads beside the app's own. */
export type PageFiles = Record<string, string[]>

/** The files that the page at an address loads beside the app's own. */
export function filesFor(at: string, pageFiles: PageFiles): string[] {
  const page = at.slice(1).split('?', 1)[0] ?? ''
  return pageFiles[page] ?? []
}
