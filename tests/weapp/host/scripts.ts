import vm from 'node:vm'
import { resolveIn } from '../build/address'
import { type Build, has, textOf } from '../build/build'
import type { Package } from '../build/manifest'
import { packageOf } from '../build/manifest'
import type { Engine } from './engine'

type Loaded = { exports: unknown }
type Body = (require: unknown, module: Loaded, exports: unknown) => void

const compiled = new WeakMap<Build, Map<string, vm.Script>>()

/** What becomes of a package that is fetched: refused, never answered, or there after so many milliseconds. */
export type Fetching = 'refused' | 'never' | number

/** The package's scripts: each runs once, when first required, in a function of its own. */
export class Scripts {
  /** By the package's root; any other comes at once. */
  readonly fetching = new Map<string, Fetching>()
  private loaded = new Map<string, Loaded>()
  private fetched = new Set([''])
  private build: Build
  private realm: Engine['realm']

  constructor(
    private engine: Engine,
    private packages: Package[],
  ) {
    this.build = engine.build
    this.realm = engine.realm
  }

  /** The files that have run, in the order of their first run. */
  get ran(): string[] {
    return [...this.loaded.keys()]
  }

  /** Roots of the subpackages that are there, in the order in which they came. */
  get arrived(): string[] {
    return [...this.fetched].filter((root) => root !== '')
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
        const file = find(reference)
        const { root } = packageOf(this.packages, file)
        this.arrive(
          root,
          () => {
            try {
              resolve(this.require(file))
            } catch (error) {
              reject(error)
            }
          },
          (errMsg) => reject(this.realm.copy({ mod: file, errMsg })),
        )
      }),
    )
    return Object.assign(require, { async: later })
  }

  /** Fetches a package as the network lets it. */
  private arrive(root: string, then: () => void, fail: (why: string) => void): void {
    const how = this.fetched.has(root) ? 0 : (this.fetching.get(root) ?? 0)
    const come = () => {
      this.fetch(root)
      then()
    }
    if (how === 'refused') fail(`loadSubpackage:fail ${root}`)
    else if (how === 0) come()
    else if (how !== 'never') this.engine.clock.set(come, how)
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
