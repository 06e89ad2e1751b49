import { type Compilation, type Compiler, sources } from 'webpack'
import type { Platform } from '../../src/site/fillPackages'
import { compiledNow, GENERATED, site } from '../loaders/compiledNow.cjs'

const NAME = 'DataFilesPlugin'

/**
 * Puts the data files into a build that watches, which is never filled (src/site): those of a browser,
 * or a mini-program's data packages, which its app.json then has.
 */
export class DataFilesPlugin {
  constructor(private readonly target: 'h5' | Platform) {}

  apply(compiler: Compiler): void {
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.contextDependencies.add(GENERATED)
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const [file, content] of this.files(compilation)) {
          const source = new sources.RawSource(Buffer.from(content))
          if (compilation.getAsset(file)) compilation.updateAsset(file, source)
          else compilation.emitAsset(file, source)
        }
      })
    })
  }

  private files(compilation: Compilation): ReadonlyMap<string, string | Uint8Array> {
    const compiled = compiledNow()
    if (this.target === 'h5') {
      const { dataFiles, dataOf } = site('data')
      return dataFiles(dataOf(compiled)).files
    }
    const manifest = compilation.getAsset('app.json')
    // A rebuild that leaves the pages alone emits no app.json.
    if (!manifest) return new Map()
    return site('fillPackages').packagesBeside(`${manifest.source.source()}`, compiled, this.target)
  }
}
