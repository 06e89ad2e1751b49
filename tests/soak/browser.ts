import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { Phone, Phones } from '../e2e/phone'
import { installSpeech, ownVoice } from '../support/speech'
import { bank } from '../weapp/journeys/content'
import { Dice } from './dice'
import { answerFault, blankFault, placeFault } from './faults'
import { Ledger, type Stored, storedIn } from './ledger'
import type { Sample } from './memory'
import type { Fault } from './news'
import { goHome, type Heard, prepare, type Seen } from './page'
import { Tab } from './tab'
import { pause, type World } from './walk'
import { zones } from './zones'

/** Where a walk begins in time, so that a seed leads the same way on any day. */
const MORNING = Date.parse('2022-03-01T08:00:00+08:00')

/** Milliseconds that a screen may take to come, and on a slow network. */
const SOON = 4000
const SLOWLY = 20_000
/** A screen that is the same so many times in a row has come to rest. */
const STILL = 2

/** What a browser itself prints where there is no network, or a slow one. */
const expected = [
  /^Failed to load resource: net::ERR_INTERNET_DISCONNECTED$/,
  /^The resource \S+ was preloaded using link preload but not used within a few seconds/,
]

const idOf = new Map([...bank].map(([id, { stem }]) => [stem, id]))

/** The browser build, open in several tabs of one browser. */
export class Browsing implements World {
  readonly ledger = new Ledger()
  readonly counts = { answers: 0, pages: 0, tabs: 0, deepest: 0 }
  /** The tabs that are open. The first is never reloaded: its memory is what is measured. */
  tabs: Tab[] = []
  tab!: Tab
  isOffline = false
  isFull = false
  isSlow = false
  /** Whether the server has none of the app's scripts and styles any more. */
  isGone = false
  /** Whether the reader agrees to what a dialog asks, in this step. */
  agrees = true
  /** What a step itself found to be wrong. */
  readonly blamed: Fault[] = []
  private readonly pages = new Set<string>()
  private shift = MORNING - Date.now()
  private shakes = 0
  private hasSettled = true

  private constructor(
    private readonly phones: Phones,
    readonly context: BrowserContext,
    private readonly seed: number,
  ) {}

  static async open(seed: number): Promise<Browsing> {
    const phones = await Phones.open()
    const zone = new Dice(seed, 0).pick(zones)
    const { context, page } = await phones.at('', { zone })
    const world = new Browsing(phones, context, seed)
    await context.exposeBinding('soakHears', ({ page }, heard: string) => world.hear(page, heard))
    // The compiler of these scripts names functions by `__name`.
    await context.addInitScript({
      content: [
        'globalThis.__name = (one) => one',
        `(${prepare})()`,
        `(${installSpeech})(${JSON.stringify([ownVoice])})`,
      ].join(';'),
    })
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.close()
    await world.openTab('')
    return world
  }

  get where(): string {
    return `tab ${this.tab.number} ${this.tab.address}`
  }

  /** Whether the tab in front is the one that is never reloaded. */
  get inFirst(): boolean {
    return this.tab === this.tabs[0]
  }

  /** Opens a tab on a path below the site's root and brings it to the front. */
  async openTab(below: string): Promise<void> {
    if (this.tabs.includes(this.tab)) await this.tab.hand('front', false)
    await this.shake()
    const page = await this.context.newPage()
    this.counts.tabs += 1
    this.tab = await Tab.of(this.counts.tabs, new Phone(this.context, page, this.phones.url))
    this.tabs.push(this.tab)
    page.on('dialog', (dialog) => {
      const clears = dialog.message().includes('不能找回')
      if (clears && this.agrees) this.clear()
      const answer = this.agrees ? dialog.accept() : dialog.dismiss()
      answer.catch(() => undefined)
    })
    page.on('crash', () => this.blamed.push({ kind: 'blank screen', what: 'the tab crashed' }))
    await page.goto(`${this.phones.url}${below}`)
  }

  async reload(): Promise<void> {
    await this.shake()
    await this.tab.page.reload()
    this.tab.mayHoldMore = false
    this.hasSettled = false
  }

  async goto(below: string): Promise<void> {
    await this.shake()
    await this.tab.page.goto(`${this.phones.url}${below}`)
    this.tab.mayHoldMore = false
    this.hasSettled = false
  }

  async closeTab(tab: Tab): Promise<void> {
    this.tabs = this.tabs.filter((other) => other !== tab)
    this.hasSettled = false
    await tab.page.close()
  }

  async switchTo(tab: Tab): Promise<void> {
    if (this.tabs.includes(this.tab)) await this.tab.hand('front', false)
    this.tab = tab
    await tab.page.bringToFront()
    await tab.hand('front', true)
  }

  /** Time goes on, or back. */
  async turnClock(milliseconds: number): Promise<void> {
    this.shift += milliseconds
    await this.shake()
    for (const tab of this.tabs) await tab.hand('clock', this.shift)
  }

  get now(): number {
    return Date.now() + this.shift
  }

  async fill(isFull: boolean): Promise<void> {
    this.isFull = isFull
    await this.shake()
    for (const tab of this.tabs) await tab.hand('full', isFull)
  }

  /** What the app keeps of some questions was spoilt: other tabs may still know it. */
  spoilt(questions: readonly string[]): void {
    this.ledger.doubt(...questions)
    for (const tab of this.tabs) if (tab !== this.tab) tab.mayHoldMore = true
  }

  async setOffline(isOffline: boolean): Promise<void> {
    this.isOffline = isOffline
    await this.context.setOffline(isOffline)
  }

  /** The network, with nothing kept that would spare it, of the tabs that are open. */
  async setSlow(isSlow: boolean): Promise<void> {
    this.isSlow = isSlow
    for (const tab of this.tabs) await tab.setSlow(isSlow)
  }

  /**
   * A release has replaced the files that an open page has yet to fetch, and nothing is kept of
   * them; a page that is loaded anew is of the new release.
   */
  async replaceFiles(isGone: boolean): Promise<void> {
    this.isGone = isGone
    for (const tab of this.tabs) await tab.replaceFiles(isGone)
  }

  async look(): Promise<Fault[]> {
    const fault = await this.atRest()
    this.note()
    const complaints = this.tabs.flatMap(({ number, phone }): Fault[] => {
      const lines = phone.complaints.splice(0).filter((one) => !this.isToBeExpected(one))
      const what = [`tab ${number} complains`, ...lines].join('\n')
      return lines.length > 0 ? [{ kind: 'error', what }] : []
    })
    return [...this.blamed.splice(0), ...(fault ? [fault] : []), ...complaints]
  }

  /** Waits until the page has come to rest and nothing is wrong with it; else what is. */
  private async atRest(): Promise<Fault | undefined> {
    const until = Date.now() + (this.isSlow ? SLOWLY : SOON)
    let [before, still] = ['', 0]
    for (;;) {
      await pause(70)
      const seen = await this.tab.look()
      const fault = this.faultIn(seen)
      const now = `${seen?.url} ${seen?.text.length}`
      still = now === before && seen?.isStill ? still + 1 : 0
      before = now
      if ((!fault && still >= STILL) || Date.now() > until) return fault
    }
  }

  async restart(): Promise<void> {
    this.ledger.adopt(this.stored)
    const left = this.tabs.splice(0)
    for (const { page } of left) await page.close()
    await this.setOffline(false)
    Object.assign(this, { isFull: false, isSlow: false, isGone: false })
    await this.openTab('')
    await this.look()
    this.ledger.adopt(this.stored)
  }

  async picture(name: string): Promise<string> {
    mkdirSync(path.dirname(name), { recursive: true })
    await this.tab.page.screenshot({ path: `${name}.png` })
    return `${name}.png`
  }

  async sample(): Promise<Sample | undefined> {
    const [first] = this.tabs
    if (!first) return undefined
    await this.switchTo(first)
    for (let step = 0; step < 15; step++) {
      const isHome = await first.page.evaluate(goHome)
      await this.look()
      if (isHome && first.address.startsWith('/pages/home/') && first.seen?.depth === 1) {
        return first.memory()
      }
    }
    return undefined
  }

  async close(): Promise<void> {
    await this.phones.close()
  }

  /** What the app has stored. */
  get stored(): Stored {
    return storedIn(this.quiz)
  }

  /** The value that the app keeps of the quiz, as Taro wraps it; undefined where it is none. */
  get quiz(): unknown {
    try {
      return (JSON.parse(this.tab.seen?.quiz ?? '{}') as { data?: unknown } | null)?.data
    } catch {
      return undefined
    }
  }

  private clear(): void {
    this.ledger.cleared(!this.isFull)
    if (this.isFull) this.tab.mayHoldMore = true
  }

  private hear(page: Page, text: string): void {
    const { what, stem, right } = JSON.parse(text) as Heard
    const question = idOf.get(stem)
    if (!question) throw new Error(`no question is 「${stem}」`)
    if (what === 'answered') {
      this.counts.answers += 1
      this.ledger.answered(question, right, !this.isFull)
    } else this.ledger.takenBack(question, right, !this.isFull)
    const tab = this.tabs.find((one) => one.page === page)
    if (tab && this.isFull) tab.mayHoldMore = true
  }

  /** Tells pages that are opened from now on the time, their chances and whether storage is full. */
  private async shake(): Promise<void> {
    this.shakes += 1
    const chances = new Dice(this.seed, 0, this.shakes).below(2 ** 31)
    const value = [this.shift, chances, this.isFull ? 1 : 0].join('_')
    await this.context.addCookies([{ name: 'soak', value, url: this.phones.url }])
  }

  /** The first of what is wrong with what is seen. */
  private faultIn(seen: Seen | undefined): Fault | undefined {
    const { text = '', page, width = 0 } = seen ?? {}
    const at = this.tab.address
    const blank = blankFault(text)
    if (blank) return blank
    if (at.split('?', 1)[0] !== page) {
      const what = `the address names another page\n${at}, shown is ${page}`
      return { kind: 'wrong place', what }
    }
    const screen = this.tab.page.viewportSize()?.width ?? width
    if (width > screen) {
      return { kind: 'layout', what: `the window is wider than the screen\n${width}, ${screen}` }
    }
    return placeFault(at, text) ?? answerFault(this.ledger, this.stored, text)
  }

  /** Notes what was seen, for the summary and the ledger. */
  private note(): void {
    this.pages.add(this.tab.address)
    this.counts.pages = this.pages.size
    this.counts.deepest = Math.max(this.counts.deepest, this.tab.seen?.depth ?? 0)
    if (this.tab.seen) this.ledger.observed(this.stored)
    if (this.hasSettled || this.tabs.some(({ mayHoldMore }) => mayHoldMore)) return
    this.ledger.settle(this.stored)
    this.hasSettled = true
  }

  /** Also where the walker keeps files from it. */
  private isToBeExpected(complaint: string): boolean {
    if (complaint === 'Failed to load resource: net::ERR_FAILED') return this.isGone
    return expected.some((one) => one.test(complaint))
  }
}
