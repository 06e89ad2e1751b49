import { type Engine, guard } from './engine'

export interface Injected {
  wx: object
  /** What the app's script handed to `App`, while it runs. */
  app: () => object | undefined
  /** What the open pages know as `this`, from the first to the one on top. */
  pages: () => object[]
}

/**
 * Puts into the engine what WeChat puts in reach of every script. (App, Page, Component and
 * Behavior are the program's, require comes with each file.) An error that the app writes to
 * the console is a problem: the app tells of it there because it could do no better.
 */
export function injectGlobals(engine: Engine, { wx, app, pages }: Injected): void {
  const { realm, clock, problems } = engine
  const timer = (repeat: boolean) =>
    realm.own((run: (...args: unknown[]) => void, delay: number, ...args: unknown[]) =>
      clock.set(() => guard(engine, () => run(...args)), delay, repeat),
    )
  const cancel = realm.own((id: unknown) => clock.cancel(id))
  const ignore = () => undefined
  const hear = (...words: unknown[]) => problems.push(words.map(String).join(' '))
  const values = {
    wx,
    getApp: realm.own(app),
    getCurrentPages: realm.own(() => {
      const list = realm.copy<object[]>([])
      list.push(...pages())
      return list
    }),
    console: { log: ignore, info: ignore, debug: ignore, warn: ignore, error: hear },
    setTimeout: timer(false),
    setInterval: timer(true),
    clearTimeout: cancel,
    clearInterval: cancel,
    requirePlugin: realm.own(() => {
      throw realm.error('no plugin')
    }),
    requireMiniProgram: realm.own(ignore),
  }
  for (const [name, value] of Object.entries(values)) realm.inject(name, value)
}
