interface Timer {
  id: number
  at: number
  every: number | null
  run: () => void
}

/** More steps than any screen needs to come to rest. */
const endless = 5000

/**
 * The phone's time, which passes only when the host lets it: timers run in order of their due
 * time and a journey waits for none of them in earnest. Milliseconds throughout.
 */
export class Clock {
  private timers: Timer[] = []
  private lastId = 0

  constructor(public now: number) {}

  /** Runs something after a delay, once or again and again; the result cancels it. */
  set(run: () => void, delay: number, repeat = false): number {
    const wait = Math.max(0, Number(delay) || 0)
    this.lastId += 1
    const every = repeat ? Math.max(1, wait) : null
    this.timers.push({ id: this.lastId, at: this.now + wait, every, run })
    return this.lastId
  }

  cancel(id: unknown): void {
    this.timers = this.timers.filter((timer) => timer.id !== id)
  }

  /**
   * Runs promises and timers until nothing is due within so many milliseconds from the moment
   * of the call. Throws where it never ends.
   */
  async settle(within: number): Promise<void> {
    const limit = this.now + within
    for (let step = 0; step < endless; step++) {
      await promises()
      const next = this.takeDue(limit)
      if (next === undefined) return
      this.now = Math.max(this.now, next.at)
      next.run()
    }
    throw new Error(`the app does not come to rest: ${endless} timers within ${within} ms`)
  }

  private takeDue(limit: number): Timer | undefined {
    const due = this.timers.filter(({ at }) => at <= limit)
    const next = due.sort((a, b) => a.at - b.at || a.id - b.id)[0]
    if (next === undefined) return undefined
    if (next.every === null) this.cancel(next.id)
    else next.at += next.every
    return next
  }
}

/** Lets every promise that can go on go on. */
const promises = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
