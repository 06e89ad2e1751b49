import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getHeapStatistics } from 'node:v8'
import { buildFolder, readBuild } from '../weapp/build/build'
import { Phone, type PhoneOptions } from '../weapp/host/phone'
import { classesOf, labelOf, textOf, type View, viewsIn } from '../weapp/host/view'
import { bank } from '../weapp/journeys/content'
import { pageStackDepth, storageBytes } from '../weapp/platform/limits'
import type { Dice } from './dice'
import { answerFault, blankFault, placeFault } from './faults'
import { Ledger, type Stored, storedIn } from './ledger'
import type { Sample } from './memory'
import type { Fault } from './news'
import { pause, type World } from './walk'

const idOf = new Map([...bank].map(([id, { stem }]) => [stem, id]))

/** Ways from one page to another, as an app asks WeChat for them. */
export const ways = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab']

/** How an app says something to a reader without a change on the page. */
const words = ['showModal', 'showToast']

/** Where WeChat's memory is measured, and where a walk goes on after a fault. */
const HOME = 'pages/home/index'

/** The WeChat build on a phone, of which the host is the only part that is not WeChat's. */
export class WeChat implements World {
  readonly ledger = new Ledger()
  readonly counts = { answers: 0, pages: 0, starts: 0, deepest: 0 }
  phone!: Phone
  /** What was last shared: a path with its query. */
  shared: string | undefined
  /** Whether storage takes nothing, or little, until further notice. */
  isFull = false
  /** Whether that lasts until the app is opened anew. */
  isLimited = false
  /** Whether WeChat refuses to open pages. */
  isStuck = false
  readonly blamed: Fault[] = []
  private readonly build = readBuild(buildFolder)
  private readonly pages = new Set<string>()

  private constructor(private readonly seed: number) {}

  static async open(seed: number): Promise<WeChat> {
    const world = new WeChat(seed)
    await world.start(HOME, {})
    return world
  }

  get where(): string {
    return `${this.phone.pages.length} deep, ${this.phone.page.address}`
  }

  /** Kills the app and opens it cold at a path, with all that the phone kept. */
  async start(at: string, options: PhoneOptions): Promise<void> {
    this.counts.starts += 1
    this.isLimited = options.storageLimit !== undefined
    this.isFull = this.isLimited
    this.isStuck = false
    const fresh: PhoneOptions = {
      path: at.replace(/^\//, ''),
      seed: this.seed + this.counts.starts,
      storageLimit: undefined,
      lacks: [],
      ...options,
    }
    const before = this.phone as Phone | undefined
    this.phone = before ? await before.reopen(fresh) : await Phone.open(this.build, fresh)
    // No page of before is left that could know more.
    this.ledger.settle(this.stored)
  }

  /** The app in Moments, which shares nothing with the app elsewhere. */
  openInMoments(at: string): Promise<Phone> {
    return Phone.open(this.build, { path: at.replace(/^\//, ''), scene: 1154 })
  }

  /** How much more than now the phone takes. */
  limitIn(bytes: number): number {
    const kept = Object.entries(this.phone.storage).map((pair) => JSON.stringify(pair[1]) + pair[0])
    return Math.min(storageBytes, Buffer.byteLength(kept.join('')) + bytes)
  }

  fill(isFull: boolean): void {
    this.isFull = isFull
    const { denies } = this.phone.wx
    for (const name of ['setStorage', 'setStorageSync']) {
      if (isFull) denies.set(name, 'exceed max storage size')
      else denies.delete(name)
    }
  }

  block(isStuck: boolean): void {
    this.isStuck = isStuck
    const { denies } = this.phone.wx
    for (const way of ways) {
      if (isStuck) denies.set(way, 'timeout')
      else denies.delete(way)
    }
  }

  /** Whatever can be tapped on a phone's page. */
  tappable(phone = this.phone): View[] {
    return [...viewsIn(phone.view)].filter(
      ({ attributes, tag }) =>
        (attributes.bindtap || attributes.catchtap) && !(tag === 'button' && attributes.disabled),
    )
  }

  /** Lets the reader do something, and sees to what must hold whatever it was. */
  async act(dice: Dice, hand: () => Promise<void>): Promise<void> {
    this.answerDialogs(dice)
    this.phone.wx.calls.length = 0
    const before = this.glance()
    await hand()
    const after = this.glance()
    this.noteAnswer(before, after)
    // What WeChat refuses may be tried again and again, and opens nothing.
    const opened = this.isStuck ? 0 : this.calls(['navigateTo'])
    if (before.depth + opened > pageStackDepth) {
      const what = `more pages than ten were asked for\n${opened} more on ${before.depth} that were open`
      this.blamed.push({ kind: 'too deep', what })
    }
    const isStill = isSamePage(before, after) && before.text === after.text
    if (this.isStuck && isStill && this.calls(ways) > 0 && this.calls(words) === 0) {
      this.blamed.push({ kind: 'dead tap', what: 'WeChat refused to open a page; nobody said so' })
    }
  }

  async look(): Promise<Fault[]> {
    const { phone } = this
    this.pages.add(phone.page.address)
    this.counts.pages = this.pages.size
    this.counts.deepest = Math.max(this.counts.deepest, phone.pages.length)
    // A phone's memory of all that happened is for tests that are short.
    phone.wx.calls.length = 0
    phone.setData.length = 0
    const text = phone.text()
    const fault =
      blankFault(text) ??
      placeFault(phone.page.address, text) ??
      answerFault(this.ledger, this.stored, text)
    this.ledger.observed(this.stored)
    return [...this.blamed.splice(0), ...(fault ? [fault] : [])]
  }

  async restart(): Promise<void> {
    this.ledger.adopt(this.stored)
    await this.start(HOME, {})
    this.ledger.adopt(this.stored)
  }

  async picture(name: string): Promise<string> {
    mkdirSync(path.dirname(name), { recursive: true })
    const { phone } = this
    const { address, title } = phone.page
    const storage = JSON.stringify(phone.storage, null, 1)
    writeFileSync(`${name}.txt`, [address, title, phone.text(), storage].join('\n\n'))
    return `${name}.txt`
  }

  /** What the process holds just after the app was opened anew. */
  async sample(): Promise<Sample | undefined> {
    await this.start(HOME, {})
    // An engine that is no longer needed goes in several turns.
    for (let turn = 0; turn < 3; turn++) {
      global.gc?.()
      await pause(30)
    }
    const { used_heap_size: heap, number_of_native_contexts: engines } = getHeapStatistics()
    return { heap, engines }
  }

  /** What the app has stored. */
  get stored(): Stored {
    return storedIn(this.phone.storage.quiz)
  }

  /** How often the app has used one of these names of `wx` since the reader began to act. */
  private calls(names: readonly string[]): number {
    return this.phone.wx.calls.filter(({ name }) => names.includes(name)).length
  }

  private glance(): Glance {
    const { pages, page, view } = this.phone
    const wordsOf = (name: string) => {
      const found = [...viewsIn(view)].find((one) => classesOf(one).includes(name))
      return found && textOf(found)
    }
    return {
      at: page.address,
      depth: pages.length,
      text: textOf(view),
      question: idOf.get(wordsOf('question__stem') ?? ''),
      verdict: wordsOf('round__verdict'),
    }
  }

  /** An answer is what the app tells to be one: a verdict that comes or goes below the same words. */
  private noteAnswer(before: Glance, after: Glance): void {
    const { question } = after
    const isAnswered = after.verdict !== undefined
    if (!question || question !== before.question || !isSamePage(before, after)) return
    if (isAnswered === (before.verdict !== undefined)) return
    const right = (after.verdict ?? before.verdict ?? '').startsWith('答对')
    if (isAnswered) {
      this.ledger.answered(question, right, !this.isFull)
      this.counts.answers += 1
    } else this.ledger.takenBack(question, right, !this.isFull)
  }

  /** The reader agrees to what is asked, or does not: each time as the dice fall. */
  private answerDialogs(dice: Dice): void {
    const world = this
    this.phone.wx.answers.set('showModal', {
      get confirm() {
        const agrees = dice.chance(50)
        const asked = world.phone.calls('showModal').at(-1) as { content?: string } | undefined
        if (agrees && asked?.content?.includes('不能找回')) {
          world.ledger.cleared(!world.isFull)
        }
        return agrees
      },
    })
  }
}

/** What the reader has before their eyes. */
interface Glance {
  /** Path and query of the page in front. */
  at: string
  /** How many pages are open. */
  depth: number
  text: string
  /** The question on the screen, by its id, and the verdict on its answer where there is one. */
  question?: string
  verdict?: string
}

const isSamePage = (one: Glance, other: Glance): boolean =>
  one.at === other.at && one.depth === other.depth

/** What stands on a view, for the trail of steps. */
export const nameOf = (view: View): string =>
  (labelOf(view) || textOf(view) || classesOf(view).join(' ')).replace(/\s+/g, ' ').slice(0, 24)
