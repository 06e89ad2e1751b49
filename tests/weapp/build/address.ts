import path from 'node:path'

/**
 * Resolves a reference inside the package as WeChat does: `/a/b` from the package's root,
 * anything else from the folder of the file that names it. The result has no leading slash.
 */
export function resolveIn(file: string, reference: string): string {
  const joined = reference.startsWith('/')
    ? path.posix.normalize(reference)
    : path.posix.join('/', path.posix.dirname(file), reference)
  return joined.replace(/^\/+/, '')
}
