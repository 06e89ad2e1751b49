import type { InferOutput } from 'valibot'
import type { AppJson } from '../check/appJson'
import { type Build, jsonOf } from './build'

/** app.json as far as WeChat permits it. */
export type Manifest = InferOutput<typeof AppJson>

/** A package that WeChat fetches on its own; the main package has root ''. */
export interface Package {
  root: string
  name: string
  pages: string[]
}

/** Reads app.json; whether it is a permitted one is a check's business. */
export const manifestOf = (build: Build): Manifest => jsonOf(build, 'app.json') as Manifest

/** The main package and the subpackages, with pages as full paths ('pages/home/index'). */
export function packagesOf(manifest: Manifest): Package[] {
  const subpackages = [...(manifest.subPackages ?? []), ...(manifest.subpackages ?? [])]
  return [
    { root: '', name: '__APP__', pages: manifest.pages },
    ...subpackages.map(({ root, name, pages }) => {
      const folder = root.replace(/^\/|\/$/g, '')
      return {
        root: folder,
        name: name ?? folder,
        pages: pages.map((page) => `${folder}/${page}`),
      }
    }),
  ]
}

/** Every page of every package. */
export const pagesOf = (manifest: Manifest): string[] =>
  packagesOf(manifest).flatMap(({ pages }) => pages)

/** The package that a file is part of. */
export function packageOf(packages: Package[], file: string): Package {
  const sub = packages.find(({ root }) => root !== '' && file.startsWith(`${root}/`))
  return sub ?? packages[0]!
}
