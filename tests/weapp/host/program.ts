import type { Build } from '../build/build'
import { componentsUsedBy } from '../build/components'
import { type Manifest, manifestOf, type Package, packageOf, packagesOf } from '../build/manifest'
import { type Engine, guard } from './engine'
import { type Definition, Instance } from './instance'
import { type Fetching, Scripts } from './scripts'

/** The app's code: what its scripts handed to `App`, `Page` and `Component`. */
export class Program {
  readonly manifest: Manifest
  readonly packages: Package[]
  private scripts: Scripts
  private definitions = new Map<string, Definition>()
  private loaded = new Set<string>()
  private registering = 'app'

  constructor(
    private build: Build,
    private engine: Engine,
  ) {
    this.manifest = manifestOf(build)
    this.packages = packagesOf(this.manifest)
    this.scripts = new Scripts(engine, this.packages)
    const { realm } = engine
    const register = realm.own((definition: Definition) => {
      this.definitions.set(this.registering, definition)
    })
    for (const name of ['App', 'Page', 'Component']) realm.inject(name, register)
    realm.inject(
      'Behavior',
      realm.own((definition: unknown) => definition),
    )
  }

  /** The package's scripts that have run so far. */
  get ran(): string[] {
    return this.scripts.ran
  }

  /** Roots of the subpackages that have come so far. */
  get arrived(): string[] {
    return this.scripts.arrived
  }

  /** What becomes of subpackages that are fetched, by root; to be changed at any time. */
  get fetching(): Map<string, Fetching> {
    return this.scripts.fetching
  }

  /**
   * Runs app.js and, where app.json does not ask for lazy loading, every script of the main
   * package, then gives the app.
   */
  start(): Instance {
    const app = this.definitionOf('app')
    if (this.manifest.lazyCodeLoading === undefined) this.packages[0]!.pages.forEach(this.load)
    return new Instance(this.engine, 'app', app, () => {})
  }

  /** The definition of a page, component or the app, whose script runs if it has not yet. */
  definitionOf = (path: string): Definition => {
    this.load(path)
    const definition = this.definitions.get(path)
    if (definition === undefined) throw new Error(`${path}.js registers nothing`)
    return definition
  }

  private load = (path: string): void => {
    if (this.loaded.has(path)) return
    this.loaded.add(path)
    this.scripts.fetch(packageOf(this.packages, path).root)
    for (const component of componentsUsedBy(this.build, path).values()) {
      this.load(component)
    }
    this.registering = path
    guard(this.engine, () => this.scripts.require(`${path}.js`))
  }
}
