import { setDataBytes } from '../platform/limits'
import { type Engine, guard } from './engine'
import { setPaths } from './setData'
import type { Owner } from './view'

type Method = (...args: unknown[]) => unknown
type Properties = Record<string, unknown>

/** What an app hands to `Page(…)` or `Component(…)`. */
export interface Definition extends Record<string, unknown> {
  data?: Record<string, unknown>
  properties?: Properties
  methods?: Record<string, unknown>
  lifetimes?: Record<string, unknown>
}

/** A living page or component. `self` is what the app's code knows as `this`. */
export class Instance implements Owner {
  readonly self: Record<string, unknown>
  private alive = true
  private received = new Map<string, string>()

  /** `path` is the file without suffix; `refresh` draws the screen anew. */
  constructor(
    private engine: Engine,
    readonly path: string,
    private definition: Definition,
    private refresh: () => void,
  ) {
    const { realm } = engine
    const { data, methods, ...rest } = definition
    this.self = Object.assign(realm.object(), rest, methods, {
      data: { ...realm.object(), ...realm.copy(data ?? {}), ...this.defaults() },
      is: path,
      route: path,
      __route__: path,
      setData: realm.own((changes: Properties, done?: Method) => this.setData(changes, done)),
    })
    this.self.properties = this.self.data
  }

  get data(): Record<string, unknown> {
    return this.self.data as Record<string, unknown>
  }

  /** Calls the handler of an event; one that the app lacks is a problem. */
  call(method: string, event: unknown): void {
    if (typeof this.self[method] !== 'function') {
      this.engine.problems.push(`${this.path} has no handler ${method}`)
    } else {
      this.run(method, event)
    }
  }

  /** Calls a method if there is one, such as a moment of the instance's life. */
  run(method: string, ...args: unknown[]): unknown {
    const { lifetimes } = this.definition
    const run = lifetimes?.[method] ?? this.self[method]
    return typeof run === 'function'
      ? guard(this.engine, () => (run as Method).apply(this.self, args))
      : undefined
  }

  has(method: string): boolean {
    return typeof this.self[method] === 'function'
  }

  /**
   * Hands a component the values of its declared properties. One that its owner has not changed
   * since stays as it is: the component may have changed it itself.
   */
  receive(attributes: Properties): void {
    for (const name of Object.keys(this.definition.properties ?? {})) {
      const value = attributes[name]
      const text = JSON.stringify(value)
      if (text === undefined || text === this.received.get(name)) continue
      this.received.set(name, text)
      this.data[name] = this.engine.realm.copy(value)
    }
  }

  /** Nothing reaches the screen any more. */
  end(): void {
    this.alive = false
  }

  private setData(changes: Properties, done?: Method): void {
    if (!this.alive) return
    const { realm, clock, setData, problems } = this.engine
    const bytes = Buffer.byteLength(JSON.stringify(changes))
    setData.push({ owner: this.path, paths: Object.keys(changes), bytes })
    if (bytes > setDataBytes) problems.push(`${this.path} sends ${bytes} bytes in one setData`)
    setPaths(this.data, realm.copy(changes), (list) => realm.copy(list ? [] : {}) as Properties)
    this.refresh()
    if (done) clock.set(() => guard(this.engine, () => done.call(this.self)), 0)
  }

  private defaults(): Properties {
    const entries = Object.entries(this.definition.properties ?? {})
    return Object.fromEntries(
      entries.map(([name, type]) => [
        name,
        this.engine.realm.copy((type as { value?: unknown })?.value),
      ]),
    )
  }
}
