import type { PageFiles } from '../plugins/pageFiles'

/** The files that the page at an address loads beside the app's own. */
export function filesFor(at: string, pageFiles: PageFiles): string[] {
  const page = at.slice(1).split('?', 1)[0] ?? ''
  return pageFiles[page] ?? []
}
