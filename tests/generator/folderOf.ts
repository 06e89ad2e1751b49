import type { Folder } from '../../src/generator/editor/files'

/** A content folder in memory that holds these texts and files, by path. */
export function folderOf(files: Record<string, string | Uint8Array>): Folder {
  return new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  )
}
