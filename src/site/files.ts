/** Files by their path, joined by `/`. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Page, such as `pages/home/index` → the scripts and styles that it loads beside the app's own. */
export type PageFiles = Record<string, string[]>

/** Where a browser's shell notes its `PageFiles`; the site itself has no such file. */
export const PAGE_FILES = 'page-files.json'

/** The files that the page at an address loads beside the app's own. */
export function filesFor(at: string, pageFiles: PageFiles): string[] {
  const page = at.slice(1).split('?', 1)[0] ?? ''
  return pageFiles[page] ?? []
}

/** A file's text. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** A text as a file's bytes. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
