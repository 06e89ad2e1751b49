import type { CDPSession } from 'playwright-core'
import { fromPath } from '../../src/report/path'
import type { Phone } from '../e2e/phone'
import type { Dice } from './dice'
import { type Hand, type Place, placeOf, type Seen, see } from './page'

/** One tab of the browser with the app in it. */
export class Tab {
  /** What was last seen in it. */
  seen: Seen | undefined
  /** Whether it was given answers while storage took nothing: it may hold more than is stored. */
  mayHoldMore = false
  /** How often a page was loaded in it. */
  private loads = 0

  private constructor(
    /** Counted from 1 in the order of opening. */
    readonly number: number,
    readonly phone: Phone,
    readonly cdp: CDPSession,
  ) {}

  static async of(number: number, phone: Phone): Promise<Tab> {
    const cdp = await phone.context.newCDPSession(phone.page)
    await cdp.send('Performance.enable')
    const tab = new Tab(number, phone, cdp)
    phone.page.on('request', (request) => {
      if (request.isNavigationRequest()) tab.loads += 1
    })
    return tab
  }

  get page() {
    return this.phone.page
  }

  /** Where it is, as from `address()`; a hash that is still there counts as no address of ours. */
  get address(): string {
    const [url = '', hash] = (this.seen?.url ?? '').split('#', 2)
    return hash ? `#${hash}` : fromPath(url.slice(this.phone.url.length))
  }

  /** What is to be seen now; undefined while the page is on its way. */
  async look(): Promise<Seen | undefined> {
    this.seen = await this.page.evaluate(see).catch(() => undefined)
    return this.seen
  }

  /** Puts a hand on what lies behind the page. */
  async hand<K extends keyof Hand>(what: K, ...args: Parameters<Hand[K]>): Promise<void> {
    await this.page.evaluate(
      ([name, given]) => {
        const act = window.soak[name] as (...args: unknown[]) => void
        act(...given)
      },
      [what, args] as const,
    )
  }

  /** A place to tap among what a selector names; undefined where there is none. */
  async place(selector: string, dice: Dice): Promise<Place | undefined> {
    return this.page
      .evaluate(placeOf, { selector, number: dice.number() })
      .catch((error: Error) => {
        // The page is on its way to another.
        if (/context was destroyed/.test(error.message)) return undefined
        throw error
      })
  }

  async tap({ x, y }: Place): Promise<void> {
    await this.page.touchscreen.tap(x, y)
  }

  async setSlow(isSlow: boolean): Promise<void> {
    await this.cdp.send('Network.enable')
    await this.cdp.send('Network.setBypassServiceWorker', { bypass: isSlow })
    await this.cdp.send('Network.setCacheDisabled', { cacheDisabled: isSlow })
    await this.cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: isSlow ? 300 : 0,
      downloadThroughput: isSlow ? 150_000 : -1,
      uploadThroughput: -1,
    })
  }

  /** Whether the scripts and styles of the page that is open are no longer to be had. */
  async replaceFiles(isGone: boolean): Promise<void> {
    await this.cdp.send('Network.enable')
    await this.cdp.send('Network.setBypassServiceWorker', { bypass: isGone })
    await this.page.unrouteAll({ behavior: 'ignoreErrors' })
    if (!isGone) return
    const { loads } = this
    await this.page.route(/\/(js|css)\//, (route) =>
      this.loads === loads ? route.abort('failed') : route.continue(),
    )
  }

  /** Bytes of scripts' memory, nodes and listeners, when what is no longer needed is gone. */
  async memory(): Promise<Record<string, number>> {
    // What finalizers let go of is collected the next time.
    await this.cdp.send('HeapProfiler.collectGarbage')
    await this.cdp.send('HeapProfiler.collectGarbage')
    const { metrics } = await this.cdp.send('Performance.getMetrics')
    const names = { JSHeapUsedSize: 'heap', Nodes: 'nodes', JSEventListeners: 'listeners' }
    return Object.fromEntries(
      Object.entries(names).map(([name, ours]) => [
        ours,
        metrics.find((metric) => metric.name === name)?.value ?? 0,
      ]),
    )
  }
}
