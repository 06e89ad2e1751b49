import type { Build } from '../build/build'
import type { Clock } from './clock'
import type { Realm } from './realm'
import type { SetData } from './setData'
import type { Templates } from './templates'

/** What every page and component of one running mini-program has in common. */
export interface Engine {
  build: Build
  realm: Realm
  clock: Clock
  templates: Templates
  /** Every `setData` since the start, in order. */
  setData: SetData[]
  /** What went wrong without anybody catching it; a journey must not go on over it. */
  problems: string[]
}

/** Runs the app's code; what it throws becomes a problem. */
export function guard<T>(engine: Engine, run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    const { stack, message } = error as Error
    engine.problems.push(stack ?? message ?? String(error))
    return undefined
  }
}
