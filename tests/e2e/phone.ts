import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { serve } from '../../config/scripts/serve'
import { fromPath, toPath } from '../../src/report/path'
import { testBuild } from '../support/builds'
import { installSpeech, removeSpeech, type Voice } from '../support/speech'
import { launch } from './browser'
import { type Lacking, takeAway } from './takeAway'

export const BUILD = testBuild('h5')

export interface PhoneOptions {
  width?: number
  height?: number
  dark?: boolean
  /** What the device holds before the app opens, by storage key, as raw text. */
  stored?: Record<string, string>
  /** Device pixels to a CSS pixel; 2 unless told. */
  sharpness?: number
  /** Stands in for the system's share sheet; without it the browser has none. */
  shareSheet?: boolean
  /** Stand in for the device's voices (see `installSpeech`); 'none' is a browser that cannot speak. */
  voices?: Voice[] | 'none'
  /** What its clock shows as the app opens, in milliseconds since 1970; it runs on from there. */
  now?: number
  /** The device's time zone, such as America/New_York. */
  zone?: string
  /** What an old browser lacks is taken away before the page sees it. */
  lacking?: Lacking
  /** Whether the browser runs scripts; it does unless told. */
  scripts?: boolean
  /** Whether a service worker may keep the app; it may unless told. */
  worker?: boolean
}

/** A place in the window, in CSS pixels from its left and top. */
export type Place = readonly [number, number]

/** A folder that holds the build under a path. */
function hostWith(under: string): string {
  const host = mkdtempSync(path.join(tmpdir(), 'host-'))
  const place = path.join(host, under)
  mkdirSync(path.dirname(place), { recursive: true })
  symlinkSync(BUILD, place.replace(/\/$/, ''), 'junction')
  return host
}

/** A browser with the built app, opened as a phone: touch, small, Chinese. */
export class Phones {
  private constructor(
    readonly browser: Browser,
    private readonly server: Server,
    readonly url: string,
  ) {}

  /** With the build served at a host's root or, where one is given, under a path: `a/b/`; or a
   * host that holds it there already. */
  static async open(under = '', host = under ? hostWith(under) : BUILD): Promise<Phones> {
    const { server, url } = await serve(host, 0)
    return new Phones(await launch(), server, `${url}${under}`)
  }

  /** A phone with nothing on it, opened at `address` (as from `address()`); home by default. */
  async at(address = '', options: PhoneOptions = {}): Promise<Phone> {
    const { width = 390, height = 844, dark, stored = {}, sharpness = 2, shareSheet } = options
    const { scripts = true, voices, now, zone, lacking, worker = true } = options
    const context = await this.browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: sharpness,
      hasTouch: true,
      isMobile: true,
      locale: 'zh-CN',
      timezoneId: zone,
      javaScriptEnabled: scripts,
      serviceWorkers: worker ? 'allow' : 'block',
      colorScheme: dark ? 'dark' : 'light',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await context.addInitScript((entries) => {
      if (sessionStorage.getItem('seeded')) return
      sessionStorage.setItem('seeded', 'yes')
      for (const [key, value] of entries) localStorage.setItem(key, value)
    }, Object.entries(stored))
    if (shareSheet) {
      await context.addInitScript(() => {
        Object.assign(navigator, {
          share: async (shared: unknown) => Object.assign(window, { shared }),
        })
      })
    } else {
      await context.addInitScript(() => Object.assign(navigator, { share: undefined }))
    }
    if (voices === 'none') await context.addInitScript(removeSpeech)
    else if (voices) await context.addInitScript(installSpeech, voices)
    if (now !== undefined) await context.clock.install({ time: now })
    if (lacking) await context.addInitScript(takeAway, lacking)
    const page = await context.newPage()
    const phone = new Phone(context, page, this.url)
    if (scripts) await phone.goto(address)
    else await page.goto(`${this.url}${address && toPath(address)}`)
    return phone
  }

  async close(): Promise<void> {
    await this.browser.close()
    this.server.close()
  }
}

/** One phone with the app open on it; everything that its console complained of is kept. */
export class Phone {
  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    /** Where the build is served. */
    readonly url: string,
    readonly complaints: string[] = [],
  ) {
    page.on('pageerror', (error) => this.complaints.push(`${error}`))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text())
    })
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(`${this.url}${address && toPath(address)}`, { waitUntil: 'load' })
    await this.settled()
  }

  /** A second tab on the same phone. */
  async beside(address = ''): Promise<Phone> {
    const tab = new Phone(this.context, await this.context.newPage(), this.url, this.complaints)
    await tab.goto(address)
    return tab
  }

  /** Comes to the front of the tabs. */
  async toFront(): Promise<void> {
    await this.page.bringToFront()
    await this.settled()
  }

  /** Answers the question on screen with the option at this place, as shown. */
  async answer(place = 0): Promise<void> {
    await this.page.locator('.option:visible').nth(place).tap()
    const submit = this.page.locator('.main:visible', { hasText: '确定' })
    if (await submit.count()) await submit.tap()
    await this.page.locator('.round__verdict:visible').waitFor()
  }

  /** Answers so many questions one after another, and goes on from each. */
  async answerAll(many: number): Promise<void> {
    for (let at = 0; at < many; at++) {
      await this.answer()
      await this.page.locator('.main:visible', { hasText: /下一题|看结果/ }).tap()
      await this.settled()
    }
  }

  /** Waits until the page that the address names is on screen and has stopped moving. */
  async settled(): Promise<void> {
    await this.page.waitForSelector('.screen >> visible=true')
    await this.page.waitForTimeout(350)
  }

  /** Taps the first visible thing with this text, as a thumb would. */
  async tap(text: string): Promise<void> {
    await this.visible(text).tap()
    await this.settled()
  }

  visible(text: string) {
    return this.page.getByText(text, { exact: false }).filter({ visible: true }).first()
  }

  /** The middle of what a locator names, brought into the window. */
  async middleOf(target: Locator): Promise<Place> {
    await target.scrollIntoViewIfNeeded()
    const box = await target.boundingBox()
    if (!box) throw new Error(`${target} is not there.`)
    return [box.x + box.width / 2, box.y + box.height / 2]
  }

  /**
   * Taps a place again and again, as an unsteady finger does, so many milliseconds apart: by the
   * finger's time, however long this machine takes to tell of it.
   */
  async tapQuickly([x, y]: Place, times: number, apart: number): Promise<void> {
    const session = await this.context.newCDPSession(this.page)
    const touch = (type: 'touchStart' | 'touchEnd', at: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchStart' ? [{ x, y }] : [],
        timestamp: at / 1000,
      })
    const start = Date.now()
    for (let at = start; at < start + times * apart; at += apart) {
      await this.page.waitForTimeout(Math.max(0, at - Date.now()))
      await touch('touchStart', at)
      await touch('touchEnd', at + 10)
    }
    await this.settled()
  }

  async back(): Promise<void> {
    await this.page.goBack()
    await this.settled()
  }

  /** How many entries the browser's history has. */
  entries(): Promise<number> {
    return this.page.evaluate(() => window.history.length)
  }

  /** The text on the screen in front. */
  async text(): Promise<string> {
    return this.page.locator('.screen').filter({ visible: true }).last().innerText()
  }

  /** Where the app is, as from `address()`, read from the clean path in the address bar. */
  address(): string {
    return fromPath(this.page.url().slice(this.url.length))
  }

  /** Makes the window as tall as the page, which scrolls inside it, for a picture of the whole. */
  async growToPage(tallest: number): Promise<void> {
    const { width = 0, height = 0 } = this.page.viewportSize() ?? {}
    const whole = await this.page.evaluate(() => {
      const screen = [...document.querySelectorAll('.screen')].find((one) => one.checkVisibility())
      return Math.ceil(screen?.scrollHeight ?? 0)
    })
    await this.page.setViewportSize({ width, height: Math.min(tallest, Math.max(height, whole)) })
  }

  async close(): Promise<void> {
    await this.context.close()
  }
}
