import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Compiler } from 'webpack'
import type { PageFiles } from '../../src/site/files'

const NAME = 'page-files.json'

/** Notes, where the build goes, which files each page loads; `takePageFiles` takes the note away. */
export class PageFilesPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap('PageFilesPlugin', ({ chunkGroups, outputOptions }) => {
      const files: PageFiles = {}
      for (const group of chunkGroups) {
        for (const { request } of group.origins) {
          const page = /pages\/[\w/]+$/.exec(request ?? '')?.[0]
          if (page) files[page] = group.getFiles().filter((file) => /\.(js|css)$/.test(file))
        }
      }
      writeFileSync(path.join(outputOptions.path ?? '', NAME), JSON.stringify(files))
    })
  }
}

/** Reads the plugin's note and removes it: it is no part of the site. */
export function takePageFiles(folder: string): PageFiles {
  const file = path.join(folder, NAME)
  const files: PageFiles = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(file)
  return files
}
