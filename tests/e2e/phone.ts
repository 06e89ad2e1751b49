import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { serve } from '../../config/scripts/serve'
import { fromPath, toPath } from '../../src/report/path'
import { installSpeech, removeSpeech, type Voice } from '../support/speech'
import { launch } from './browser'

export const BUILD = path.resolve(__dirname, '../../dist/h5')

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
  /** Whether the browser runs scripts; it does unless told. */
  scripts?: boolean
  /** Whether each page comes from the host, as at a first visit; a service worker may keep it unless told. */
  firstVisit?: boolean
}

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
    const { scripts = true, voices, firstVisit } = options
    const context = await this.browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: sharpness,
      hasTouch: true,
      isMobile: true,
      locale: 'zh-CN',
      javaScriptEnabled: scripts,
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
    if (firstVisit) {
      await context.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
      })
    }
    if (voices === 'none') await context.addInitScript(removeSpeech)
    else if (voices) await context.addInitScript(installSpeech, voices)
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
  readonly complaints: string[] = []

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
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

  async back(): Promise<void> {
    await this.page.goBack()
    await this.settled()
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
