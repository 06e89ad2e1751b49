import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getHeapStatistics } from 'node:v8'
import { buildFolder, readBuild } from '../weapp/build/build'
import { Phone, type PhoneOptions } from '../weapp/host/phone'
import { classesOf, labelOf, textOf, type View, viewsIn } from '../weapp/host/view'
import { bank } from '../weapp/journeys/content'
import { pageStackDepth, storageBytes } from '../weapp/platform/limits'
import type { Dice } from './dice'
import { Ledger, type Stored, storedIn } from './ledger'
import type { Sample } from './memory'
import type { Fault } from './news'
import { belongs, isBlank } from './shown'
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
  private mayHoldMore = false

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
    if (this.mayHoldMore) this.ledger.settle(this.stored)
    this.mayHoldMore = false
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

  /** Lets the reader tap, and notes in the ledger what the app then tells of an answer. */
  async act(dice: Dice, hand: () => Promise<void>): Promise<void> {
    const { phone } = this
    this.answerDialogs(dice)
    const [question, before] = this.question
    const from = { depth: phone.pages.length, at: phone.page.address, text: phone.text() }
    phone.wx.calls.length = 0
    await hand()
    const [sameQuestion, after] = this.question
    const isSamePage = phone.page.address === from.at && phone.pages.length === from.depth
    if (isSamePage && question && question === sameQuestion) {
      this.noteAnswer(question, before, after)
    }
    const count = (names: string[]) =>
      phone.wx.calls.filter(({ name }) => names.includes(name)).length
    const opened = count(['navigateTo'])
    if (from.depth + opened > pageStackDepth) {
      const what = `more pages than ten were asked for\n${opened} more on ${from.depth} that were open`
      this.blamed.push({ kind: 'too deep', what })
    }
    const isStill = isSamePage && phone.text() === from.text
    if (this.isStuck && count(ways) > 0 && isStill && count(words) === 0) {
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
    const faults = [...this.blamed.splice(0), ...this.wrong]
    this.ledger.observed(this.stored)
    return faults
  }

  /** What is wrong on the page in front and in storage; the first of it. */
  private get wrong(): Fault[] {
    const { phone } = this
    const text = phone.text()
    const { address } = phone.page
    if (isBlank(text)) return [blank(text)]
    if (!belongs(address, text)) {
      const what = `the page shows something else than its address names\n${address} 「${text.slice(0, 80)}」`
      return [{ kind: 'wrong place', what }]
    }
    const lost = this.ledger.against(this.stored)
    if (lost.length > 0) {
      return [{ kind: 'lost answer', what: ['not stored as answered', ...lost].join('\n') }]
    }
    const said = this.ledger.againstWords(text)
    return said === undefined ? [] : [{ kind: 'lost answer', what: said }]
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

  /** The question on the screen, by its id, and the verdict on its answer where there is one. */
  private get question(): [question?: string, verdict?: string] {
    const find = (name: string) =>
      [...viewsIn(this.phone.view)].find((view) => classesOf(view).includes(name))
    const [stem, verdict] = [find('question__stem'), find('round__verdict')]
    return [stem && idOf.get(textOf(stem)), verdict && textOf(verdict)]
  }

  private noteAnswer(question: string, before?: string, after?: string): void {
    if ((before === undefined) === (after === undefined)) return
    const right = (after ?? before ?? '').startsWith('答对')
    if (after === undefined) this.ledger.takenBack(question, right, !this.isFull)
    else {
      this.ledger.answered(question, right, !this.isFull)
      this.counts.answers += 1
    }
    this.mayHoldMore ||= this.isFull
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
          world.mayHoldMore ||= world.isFull
        }
        return agrees
      },
    })
  }
}

/** Of a screen without text to speak of. */
export const blank = (text: string | undefined): Fault => ({
  kind: 'blank screen',
  what: `no text to speak of\n「${text}」`,
})

/** What stands on a view, for the trail of steps. */
export const nameOf = (view: View): string =>
  (labelOf(view) || textOf(view) || classesOf(view).join(' ')).replace(/\s+/g, ' ').slice(0, 24)
