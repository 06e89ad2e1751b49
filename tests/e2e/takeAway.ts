/** What a browser lacks, as its scripts would call it. */
export interface Lacking {
  /** What has it ('Intl.Locale'; '' for the global object), and its name there or on its prototype. */
  names: [owner: string, name: string][]
  /** Interfaces that are there, but not to be made with `new`. */
  abstract: string[]
  /** Interfaces that do not yet inherit from another one. */
  orphans: string[]
}

/** Takes all of that away. Runs in a page or a worker before all else: it needs nothing around it. */
export function takeAway({ names, abstract, orphans }: Lacking): void {
  type Place = Record<PropertyKey, unknown>
  const scope = globalThis as unknown as Place
  const at = (path: string) => {
    if (path === 'TypedArray') return Object.getPrototypeOf(Int8Array) as Place
    const steps = path.split('.').filter(Boolean)
    return steps.reduce<Place | undefined>((place, step) => place?.[step] as Place, scope)
  }
  /** Where an interface's members stand; those of the global object's interfaces are its own. */
  const placesOf = (path: string) => {
    const owner = at(path)
    const prototype = owner?.prototype as Place | undefined
    const isGlobal = prototype && Object.prototype.isPrototypeOf.call(prototype, scope)
    return [owner, prototype, isGlobal && scope].filter(Boolean) as Place[]
  }
  for (const [owner, name] of names) {
    const symbol = name.startsWith('@@') && Symbol[name.slice(2) as 'iterator']
    for (const place of placesOf(owner)) Reflect.deleteProperty(place, symbol || name)
  }
  for (const path of orphans) {
    const { prototype } = at(path) ?? {}
    if (prototype) Object.setPrototypeOf(prototype, Object.prototype)
  }
  for (const name of abstract) {
    const made = scope[name]
    if (typeof made !== 'function') continue
    const construct = () => {
      throw new TypeError('Illegal constructor')
    }
    Object.defineProperty(scope, name, { value: new Proxy(made, { construct }) })
  }
}
