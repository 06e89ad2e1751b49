import { wxNames } from '../platform/wxNames'
import { type Engine, guard } from './engine'
import { Refusal } from './refusal'

type Options = Record<string, unknown>
type Callback = (result: unknown) => void

/** One use of `wx`: its name, and what was handed over (functions left out). */
export interface Call {
  name: string
  args: unknown[]
}

/** What the host does for `wx.name`; a Refusal makes the call fail. */
export type WithCallbacks = (options: never) => unknown
export type WithResult = (...args: never[]) => unknown

export interface WxParts {
  callbacks: Record<string, WithCallbacks>
  results: Record<string, WithResult>
  /** Names that this phone's old base library does not have. */
  lacks: string[]
}

/**
 * `wx` as an app meets it: every name of WeChat's type declarations is there, as a plain
 * enumerable function (Taro copies them by name). What the host does nothing for is recorded
 * and succeeds with an empty result.
 */
export class Wx {
  readonly object: Record<string, unknown>
  readonly calls: Call[] = []
  /** Why a name fails now: `denies.set('setClipboardData', 'auth deny')`. */
  readonly denies = new Map<string, string>()
  /** What a name succeeds with, such as the answer to a question. */
  readonly answers = new Map<string, object>()
  /** How long a name takes to be done, and how long it then takes to say so; in milliseconds. */
  readonly takes = new Map<string, { work?: number; word?: number }>()
  private listeners = new Map<string, Callback[]>()

  constructor(
    private engine: Engine,
    private parts: WxParts,
  ) {
    const { realm } = engine
    this.object = realm.object()
    for (const [name, manner] of wxNames()) {
      if (parts.lacks.includes(name) || manner === 'value') continue
      const use = manner === 'callbacks' ? this.withCallbacks : this.withResult
      this.object[name] = realm.own((...args: unknown[]) => {
        this.calls.push({ name, args: args.map(written) })
        return use(name, args)
      })
    }
    this.object.env = realm.copy({ USER_DATA_PATH: 'http://usr' })
  }

  /** Tells everyone who listens with `wx.on…`: `tell('ThemeChange', { theme: 'dark' })`. */
  tell(event: string, news: object): void {
    for (const listener of this.listeners.get(event) ?? []) {
      guard(this.engine, () => listener(this.engine.realm.copy(news)))
    }
  }

  private withResult = (name: string, args: unknown[]): unknown => {
    const [, way, event] = /^(on|off)([A-Z]\w*)$/.exec(name) ?? []
    if (event) return this.listen(way!, event, args[0] as Callback | undefined)
    const run = this.parts.results[name] as ((...args: unknown[]) => unknown) | undefined
    try {
      this.refuseDenied(name)
      return run?.(...args)
    } catch (error) {
      if (error instanceof Refusal) throw this.engine.realm.error(`${name}:fail ${error.message}`)
      throw error
    }
  }

  private withCallbacks = (name: string, args: unknown[]): unknown => {
    const options = (args[0] ?? {}) as Options
    const { success, fail, complete } = options
    const { work = 0, word } = this.takes.get(name) ?? {}
    const later = (run: () => void, ms: number) =>
      this.engine.clock.set(() => guard(this.engine, run), ms)
    const said = (callback: Callback): Callback =>
      word === undefined ? callback : (result) => later(() => callback(result), word)
    const perform = (succeed: Callback, giveUp: Callback) => {
      later(() => this.perform(name, options, said(succeed), said(giveUp)), work)
    }
    if (!success && !fail && !complete) return this.engine.realm.promise(perform)
    const then = (own: unknown) => (result: unknown) => {
      for (const run of [own, complete]) if (typeof run === 'function') run(result)
    }
    return perform(then(success), then(fail))
  }

  private perform(name: string, options: Options, succeed: Callback, giveUp: Callback): void {
    const { realm } = this.engine
    let result: object
    try {
      this.refuseDenied(name)
      const run = this.parts.callbacks[name] as
        | ((options: Options) => object | undefined)
        | undefined
      result = { ...run?.(options), ...this.answers.get(name) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      giveUp(realm.copy({ errMsg: `${name}:fail ${error.message}` }))
      return
    }
    succeed(Object.assign(realm.object(), result, { errMsg: `${name}:ok` }))
  }

  private refuseDenied(name: string): void {
    const reason = this.denies.get(name)
    if (reason !== undefined) throw new Refusal(reason)
  }

  private listen(way: string, event: string, listener: Callback | undefined): void {
    const others = (this.listeners.get(event) ?? []).filter((other) => other !== listener)
    if (way === 'on' && listener) others.push(listener)
    this.listeners.set(event, listener ? others : [])
  }
}

/** An argument as plain data; what cannot be written down, such as a page, by its kind only. */
function written(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null')
  } catch {
    return Object.prototype.toString.call(value)
  }
}
