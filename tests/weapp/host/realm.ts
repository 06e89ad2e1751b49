import vm from 'node:vm'
import { languageGlobals, laterMethods, laterPattern } from '../platform/esLevel'

/**
 * An engine with nothing but the ECMAScript that the phones to be served understand: no
 * window, URL, fetch, process; no code from text; its own Date and dice.
 */
export class Realm {
  readonly context: vm.Context

  constructor(now: () => number, random: () => number) {
    this.context = vm.createContext(Object.create(null), {
      codeGeneration: { strings: false, wasm: false },
    })
    this.call(takeAway, languageGlobals, laterMethods, laterPattern)
    this.call(tellTime, now, random)
  }

  /** Makes a value reachable by name from every script. */
  inject(name: string, value: unknown): void {
    this.context[name] = value
  }

  /** Runs a script; the result is what its last statement gives. */
  run(script: vm.Script): unknown {
    return script.runInContext(this.context)
  }

  /** A copy of plain data made of the engine's own objects, as if sent through JSON. */
  copy<T>(value: T): T {
    if (value === undefined) return value
    return this.call(`(text) => JSON.parse(text)`, JSON.stringify(value)) as T
  }

  /** A function of the engine's own that does what the given one does. */
  own<A extends unknown[], R>(run: (...args: A) => R): (...args: A) => R {
    return this.call(
      `(run) => function () { return run.apply(this, arguments) }`,
      run,
    ) as typeof run
  }

  /** The engine's own Error, so that the app's `instanceof Error` holds. */
  error(message: string): Error {
    return this.call(`(message) => new Error(message)`, message) as Error
  }

  /** The engine's own empty object and promise. */
  object(): Record<string, unknown> {
    return this.call(`() => ({})`) as Record<string, unknown>
  }

  promise<T>(run: (resolve: (value: T) => void, reject: (reason: unknown) => void) => void) {
    return this.call(`(run) => new Promise(run)`, run) as Promise<T>
  }

  private call(code: string, ...args: unknown[]): unknown {
    const run = new vm.Script(code).runInContext(this.context) as (...args: unknown[]) => unknown
    return run(...args)
  }
}

const takeAway = `(allowed, later, laterPattern) => {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!allowed.includes(name)) delete globalThis[name]
  }
  for (const [owner, methods] of Object.entries(later)) {
    const target = owner.split('.').reduce((value, key) => value[key], globalThis)
    for (const method of methods) delete target[method]
  }
  const unknown = new RegExp(laterPattern)
  const make = (pattern, args, target) => {
    if (unknown.test(pattern)) throw new SyntaxError('Invalid regular expression: ' + pattern)
    return Reflect.construct(RealRegExp, args, target)
  }
  const RealRegExp = RegExp
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (_, args, target) => make(args[0], args, target),
    apply: (_, that, args) => make(args[0], args, RealRegExp),
  })
}`

const tellTime = `(now, random) => {
  Math.random = () => random()
  globalThis.Date = new Proxy(Date, {
    construct: (date, args, target) => Reflect.construct(date, args.length ? args : [now()], target),
    apply: (date) => new date(now()).toString(),
    get: (date, key) => (key === 'now' ? () => now() : Reflect.get(date, key)),
  })
}`
