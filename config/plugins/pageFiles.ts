import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Compiler } from 'webpack'
import type { PageFiles } from '../../src/site/files'
import { site } from '../loaders/compiledNow.cjs'

/** Notes in the shell which files each page loads. */
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
      writeFileSync(
        path.join(outputOptions.path ?? '', site('files').PAGE_FILES),
        JSON.stringify(files),
      )
    })
  }
}
