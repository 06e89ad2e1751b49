/**
 * `npm run prove -- licences`: the dependencies of package.json and what those need in turn, with version
 * and licence. Every library in the release builds is among them, and some that serve the build
 * alone. Fails where one names no licence.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

interface Manifest {
  name: string
  version: string
  license?: string
  dependencies?: Record<string, string>
}

const read = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))

/** The folder that Node takes a package from, seen from another one; undefined: not installed. */
function find(name: string, from: string): string | undefined {
  const folder = path.join(from, 'node_modules', name)
  if (existsSync(path.join(folder, 'package.json'))) return folder
  return from === root ? undefined : find(name, path.dirname(from))
}

function shipped(): Manifest[] {
  const found = new Map<string, Manifest>()
  const visit = (folder: string) => {
    for (const name of Object.keys(read(folder).dependencies ?? {})) {
      const next = find(name, folder)
      if (next === undefined || found.has(next)) continue
      found.set(next, read(next))
      visit(next)
    }
  }
  visit(root)
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name))
}

const libraries = shipped()
for (const { name, version, license } of libraries) {
  console.log(`${name} ${version}  ${license ?? '没有写明许可'}`)
}
const silent = libraries.filter(({ license }) => !license)
console.log(`共 ${libraries.length} 个,${silent.length} 个没有写明许可`)
process.exitCode = silent.length > 0 ? 1 : 0
