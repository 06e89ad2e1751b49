/**
 * Where a browser finds the data files that it needs first, below the site's root, by their names: the
 * newest edition, its questions, the shelf. They are named when the app is filled; there are none before.
 */
export const files: Readonly<Record<string, string>> = {}
