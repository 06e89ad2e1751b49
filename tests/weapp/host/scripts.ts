import vm from 'node:vm'
import { resolveIn } from '../build/address'
import { type Build, has, textOf } from '../build/build'
import type { Package } from '../build/manifest'
import { packageOf } from '../build/manifest'
import type { Realm } from './realm'

type Loaded = { exports: unknown }
type Body = (require: unknown, module: Loaded, exports: unknown) => void

const compiled = new WeakMap<Build, Map<string, vm.Script>>()

/** The package's scripts: each runs once, when first required, in a function of its own. */
export class Scripts {
  private loaded = new Map<string, Loaded>()
  private fetched = new Set([''])

  constructor(
    private build: Build,
    private realm: Realm,
    private packages: Package[],
  ) {}

  /** The files that have run, in the order of their first run. */
  get ran(): string[] {
    return [...this.loaded.keys()]
  }

  /** Makes a subpackage's scripts available, as the first visit to one of its pages does. */
  fetch(root: string): void {
    this.fetched.add(root)
  }

  /** Runs a file of the package ('app.js'), or gives what its first run exported. */
  require(file: string): unknown {
    const known = this.loaded.get(file)
    if (known) return known.exports
    if (!has(this.build, file)) throw this.realm.error(`module '${file}' is not defined`)
    const { root } = packageOf(this.packages, file)
    if (!this.fetched.has(root)) {
      throw this.realm.error(`module '${file}' is not defined: package '${root}' is not loaded`)
    }
    const module: Loaded = { exports: this.realm.object() }
    this.loaded.set(file, module)
    const body = this.realm.run(this.scriptOf(file)) as Body
    body(this.requireFor(file), module, module.exports)
    return module.exports
  }

  /** `require` as a file sees it; `require.async` fetches the file's package first. */
  private requireFor(from: string): unknown {
    const find = (reference: string): string => {
      const file = resolveIn(from, reference)
      return file.endsWith('.js') ? file : `${file}.js`
    }
    const require = this.realm.own((reference: string) => this.require(find(reference)))
    const later = this.realm.own((reference: string) =>
      this.realm.promise((resolve, reject) => {
        try {
          const file = find(reference)
          this.fetch(packageOf(this.packages, file).root)
          resolve(this.require(file))
        } catch (error) {
          reject(error)
        }
      }),
    )
    return Object.assign(require, { async: later })
  }

  private scriptOf(file: string): vm.Script {
    const scripts = compiled.get(this.build) ?? new Map<string, vm.Script>()
    compiled.set(this.build, scripts)
    const known = scripts.get(file)
    if (known) return known
    const code = `(function (require, module, exports) {${textOf(this.build, file)}\n})`
    const script = new vm.Script(code, { filename: file })
    scripts.set(file, script)
    return script
  }
}
