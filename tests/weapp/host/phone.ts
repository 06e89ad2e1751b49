import { type Build, readBuild } from '../build/build'
import { storageBytes } from '../platform/limits'
import { Clock } from './clock'
import type { Device } from './device'
import { dice } from './dice'
import { type Engine, guard } from './engine'
import { fire } from './events'
import { findAll, findOne, type Target } from './find'
import { injectGlobals } from './inject'
import type { Instance } from './instance'
import { deniedInMoments, launchOptions, scenes } from './launch'
import { Program } from './program'
import { Realm } from './realm'
import { Router } from './router'
import type { Fetching } from './scripts'
import { callbackServices, resultServices } from './services'
import type { SetData } from './setData'
import { Sights } from './sights'
import { Storage } from './storage'
import { Templates } from './templates'
import { Updates } from './updates'
import { datasetOf, lineOf, textOf, type View, viewsIn } from './view'
import { Wx } from './wx'

export interface PhoneOptions extends Partial<Device> {
  /** 'pages/home/index', with a query or not; the app's first page where absent. */
  path?: string
  storage?: Record<string, unknown>
  /** Bytes that storage takes. */
  storageLimit?: number
  scene?: number
  /** Milliseconds since 1970. */
  now?: number
  seed?: number
  /** Names of `wx` that this phone lacks. */
  lacks?: string[]
  /** Names of `wx` that fail, and why. */
  denies?: Record<string, string>
  /** What becomes of a subpackage that is fetched, by its root: it comes at once where nothing is said. */
  fetching?: Record<string, Fetching>
}

export interface Shared {
  title?: string
  path?: string
  query?: string
  imageUrl?: string
}

/** Long enough for what follows a tap, short enough not to see the end of a toast. */
const quiet = 600
const morning = Date.parse('2022-03-01T08:00:00+08:00')

/** A phone with WeChat on which one mini-program runs; see the journeys for how it is used. */
export class Phone {
  private readonly engine: Engine
  readonly wx: Wx
  private readonly kept: Storage
  private readonly program: Program
  private readonly router: Router
  private readonly device: Device
  private readonly updates = new Updates()
  private readonly sights: Sights
  private app!: Instance

  /** Opens the app on one of its pages and waits until it has come to rest. */
  static async open(build: Build | string, options: PhoneOptions = {}): Promise<Phone> {
    const phone = new Phone(typeof build === 'string' ? readBuild(build) : build, options)
    phone.launch()
    await phone.settled()
    return phone
  }

  private constructor(
    private build: Build,
    private options: PhoneOptions,
  ) {
    const { theme = 'light', fontScale = 1, now = morning, seed = 1 } = options
    this.device = { theme, fontScale }
    const clock = new Clock(now)
    const realm = new Realm(() => clock.now, dice(seed))
    const problems: string[] = []
    const templates = new Templates(build, (words) => problems.push(words))
    this.engine = { build, realm, clock, templates, setData: [], problems }
    this.sights = new Sights(this.engine)
    const kept = this.inMoments ? {} : (options.storage ?? {})
    this.kept = new Storage(kept, options.storageLimit ?? storageBytes)
    this.program = new Program(build, this.engine)
    for (const [root, how] of Object.entries(options.fetching ?? {}))
      this.program.fetching.set(root, how)
    this.router = new Router(this.engine, this.program)
    this.wx = this.createWx()
    injectGlobals(this.engine, {
      wx: this.wx.object,
      app: () => this.app?.self,
      pages: () => this.router.stack.map(({ page }) => page.self),
    })
  }

  /** The page on top: its path, what it was opened with, and the bar's title. */
  get page() {
    const { path, query, address, title } = this.router.top
    return { path, query, address, title }
  }

  /** Paths of the open pages, the one on top last. */
  get pages(): string[] {
    return this.router.stack.map(({ path }) => path)
  }

  /** The views of the page on top. */
  get view(): View {
    return this.router.top.view
  }

  /** A copy of what the phone keeps for the app. */
  get storage(): Record<string, unknown> {
    return this.kept.all
  }

  /** The package's scripts that have run so far. */
  get scripts(): string[] {
    return this.program.ran
  }

  /** Roots of the subpackages that have come so far, by a visit or by `require.async`. */
  get packages(): string[] {
    return this.program.arrived
  }

  /** What becomes of subpackages from now on, by root. */
  get fetching(): Map<string, Fetching> {
    return this.program.fetching
  }

  get setData(): SetData[] {
    return this.engine.setData
  }

  /** All that can be read on the screen, or in the part of it that is meant. */
  text(target?: Target): string {
    return textOf(target === undefined ? this.view : findOne(this.view, target))
  }

  shows(target: Target): boolean {
    return findAll(this.view, target).length > 0
  }

  /** What was handed to `wx.name` so far, first argument each. */
  calls(name: string): unknown[] {
    return this.wx.calls.filter((call) => call.name === name).map(({ args }) => args[0])
  }

  /** Taps what is meant; throws where nothing listens there. */
  async tap(target: Target, { nth }: { nth?: number } = {}): Promise<void> {
    await this.tapView(findOne(this.view, target, nth))
  }

  /** Taps a view found by other means. */
  async tapView(view: View): Promise<void> {
    if ([...lineOf(view)].some(({ tag, attributes }) => tag === 'button' && attributes.disabled)) {
      throw new Error(`「${textOf(view)}」 is disabled`)
    }
    const heard = this.touch(view)
    const native = [...lineOf(view)].find(({ attributes }) => attributes.openType === 'share')
    if (!heard && !native) throw new Error(`nothing listens to a tap on 「${textOf(view)}」`)
    await this.settled()
  }

  /**
   * Taps what is meant again and again, as an unsteady finger does, so many milliseconds apart and
   * without waiting for what follows: later taps reach the page that the first was on.
   */
  async tapQuickly(target: Target, times: number, apart: number): Promise<void> {
    await this.tapViewQuickly(findOne(this.view, target), times, apart)
  }

  /** The same with a view found by other means. */
  async tapViewQuickly(view: View, times: number, apart: number): Promise<void> {
    for (let tap = 0; tap < times; tap++) {
      if (tap > 0 && apart > 0) await this.pass(apart)
      this.touch(view)
    }
    await this.settled()
  }

  /** Writes into a field, as the keyboard does. */
  async type(target: Target, value: string): Promise<void> {
    await this.happen(target, 'input', { value, cursor: value.length })
  }

  /** Lets any other event happen at a view: `happen(…, 'change', { value: 2 })`. */
  async happen(target: Target, type: string, detail: Record<string, unknown>): Promise<void> {
    const view = findOne(this.view, target)
    if (!fire(this.engine, view, type, detail)) throw new Error(`nothing listens to ${type}`)
    await this.settled()
  }

  /** What the app asked to be told of when it comes into the reader's view, as selectors. */
  get watched(): string[] {
    return this.sights.selectors
  }

  /** What a selector names comes into the reader's view, or goes out of it. */
  async sees(selector: string, inView = true): Promise<void> {
    this.sights.happen(selector, inView)
    await this.settled()
  }

  /** Taps one of the tabs. */
  async tab(text: string): Promise<void> {
    const tab = this.program.manifest.tabBar?.list.find((item) => item.text === text)
    if (!tab || this.inMoments) throw new Error(`no tab 「${text}」`)
    this.router.switchTab(`/${tab.pagePath}`)
    await this.settled()
  }

  /** The bar's back arrow or the swipe. */
  async back(): Promise<void> {
    this.router.navigateBack(1)
    await this.settled()
  }

  /** What goes to a chat: from the page's menu, or from the share button that is meant. */
  async share(target?: Target, { nth }: { nth?: number } = {}): Promise<Shared> {
    const { page, address } = this.router.top
    if (!page.has('onShareAppMessage')) throw new Error(`${this.page.path} cannot be shared`)
    const asked = target === undefined ? { from: 'menu' } : this.shareButton(target, nth)
    const answer = await this.answer(page.run('onShareAppMessage', this.engine.realm.copy(asked)))
    return { path: address, ...answer }
  }

  /** What goes to Moments, from the page's menu. */
  async shareTimeline(): Promise<Shared> {
    const { page } = this.router.top
    if (!page.has('onShareTimeline')) throw new Error(`${this.page.path} has no way to Moments`)
    return this.answer(page.run('onShareTimeline'))
  }

  /** The system turns dark or light while the app is open. */
  async turn(theme: Device['theme']): Promise<void> {
    this.device.theme = theme
    this.wx.tell('ThemeChange', { theme })
    this.app.run('onThemeChange', this.engine.realm.copy({ theme }))
    await this.settled()
  }

  /** WeChat has fetched a newer version of the app; whether the reader took it. */
  async fetchUpdate(): Promise<boolean> {
    guard(this.engine, () => this.updates.ready())
    await this.settled()
    return this.updates.taken
  }

  /** The app is killed and opened again, with all that the phone kept. */
  async reopen(options: PhoneOptions = {}): Promise<Phone> {
    const same = { ...this.options, storage: this.storage, now: this.engine.clock.now }
    return Phone.open(this.build, { ...same, ...options })
  }

  /** Time passes, in milliseconds. */
  async wait(milliseconds: number): Promise<void> {
    await this.pass(milliseconds)
    await this.settled()
  }

  /** WeChat goes to the background for so many milliseconds, in which no timer runs, and comes back. */
  async pocket(milliseconds: number): Promise<void> {
    const { realm, clock } = this.engine
    this.router.top.page.run('onHide')
    clock.now += milliseconds
    this.app.run('onShow', realm.copy(launchOptions(this.url, this.scene)))
    this.router.top.page.run('onShow')
    await this.settled()
  }

  /** Waits until the app has come to rest; throws where something went wrong on the way. */
  async settled(): Promise<void> {
    await this.engine.clock.settle(quiet)
    const problems = this.engine.problems.splice(0)
    // Past config/index.ts's baseLevel Taro nests through a component of its own.
    if (this.router.stack.length > 0 && [...viewsIn(this.view)].some(({ tag }) => tag === 'comp')) {
      problems.push(`${this.page.path} nests deeper than the templates: layouts break`)
    }
    if (problems.length > 0) throw new Error(`in the app: ${problems.join('\n')}`)
  }

  /** A finger at a view, whose page another may cover; whether anything listened. */
  private touch(view: View): boolean {
    return fire(this.engine, view, 'tap', { x: 195, y: 300 })
  }

  private async pass(milliseconds: number): Promise<void> {
    const until = this.engine.clock.now + milliseconds
    await this.engine.clock.settle(milliseconds)
    this.engine.clock.now = until
  }

  private get scene(): number {
    return this.options.scene ?? scenes.search
  }

  private get inMoments(): boolean {
    return this.scene === scenes.moments
  }

  private get url(): string {
    const { entryPagePath, pages } = this.program.manifest
    return `/${(this.options.path ?? entryPagePath ?? pages[0]!).replace(/^\//, '')}`
  }

  private launch(): void {
    const { realm } = this.engine
    const options = () => realm.copy(launchOptions(this.url, this.scene))
    this.app = this.program.start()
    this.app.run('onLaunch', options())
    this.app.run('onShow', options())
    if (this.router.knows(this.url)) this.router.reLaunch(this.url)
    else this.app.run('onPageNotFound', Object.assign(options(), { isEntryPage: true }))
  }

  private createWx(): Wx {
    const { denies = {}, lacks = [] } = this.options
    const phone = {
      engine: this.engine,
      sights: this.sights,
      router: this.router,
      storage: this.kept,
      device: this.device,
      darkmode: this.program.manifest.darkmode ?? false,
      launch: launchOptions(this.url, this.scene),
      updates: this.updates,
    }
    const wx: Wx = new Wx(this.engine, {
      lacks,
      callbacks: callbackServices(phone),
      results: resultServices(phone, (name) => name in wx.object),
    })
    if (this.inMoments) {
      for (const name of deniedInMoments) wx.denies.set(name, 'not allowed in single page mode')
    }
    for (const [name, why] of Object.entries(denies)) wx.denies.set(name, why)
    return wx
  }

  private shareButton(target: Target, nth?: number) {
    const found = findOne(this.view, target, nth)
    const button = [...lineOf(found)].find(({ attributes }) => attributes.openType === 'share')
    if (button === undefined) throw new Error(`「${textOf(found)}」 is no share button`)
    const { id = '' } = button.attributes
    return { from: 'button', target: { id, dataset: datasetOf(button) } }
  }

  /** What the app answered, a promise of at most three seconds included (WeChat's limit). */
  private async answer(answer: unknown): Promise<Shared> {
    let settled: unknown
    Promise.resolve(answer).then((value) => {
      settled = value
    })
    await this.engine.clock.settle(3000)
    await this.settled()
    return { ...(settled as Shared | undefined) }
  }
}
