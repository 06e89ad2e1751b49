import path from 'node:path'
import type { Browser, Page } from 'playwright-core'

/** A phone of some years ago on a slow mobile line, as Lighthouse has it. */
const CPU_SLOWDOWN = 4
const LINE = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
/** Nothing has happened for this long: the page is at rest. */
const REST_MS = 3000

export interface Measured {
  /** Bytes over the line until the first page is at rest; the service worker's own not counted. */
  bytes: number
  requests: number
  /** Milliseconds from the start of navigation. */
  firstPaint: number
  /** End of the last task of over 50 ms, or the first paint where that is later. */
  interactive: number
  /** Milliseconds from the tap on a section's card to the frame in which its text is in sight. */
  tapToText: number
  /** The page's JavaScript heap after that, in bytes. */
  memory: number
}

/** Opens a site as a new reader does, waits until it rests, and taps the card of a section. */
export async function measure(
  browser: Browser,
  url: string,
  { card, words }: { card: string; words: string },
): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  let [bytes, requests] = [0, 0]
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', { offline: false, ...LINE })
  await line.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  await page.addInitScript({ path: path.join(__dirname, 'inPage.js') })
  await page.goto(url, { waitUntil: 'load' })
  await rested(page, () => requests)
  const { firstPaint, lastTask } = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    lastTask: (window as unknown as Watched).watched.lastTask,
  }))
  const first = { bytes, requests, firstPaint, interactive: Math.max(firstPaint, lastTask) }
  await page.evaluate((sought) => (window as unknown as Watched).watchTap(sought), words)
  await page.getByText(card).filter({ visible: true }).first().tap()
  const tapped = await page.waitForFunction(() => (window as unknown as Watched).watched.tapToText)
  const tapToText = Number(await tapped.jsonValue())
  await line.send('HeapProfiler.collectGarbage')
  await line.send('Performance.enable')
  const { metrics } = await line.send('Performance.getMetrics')
  const memory = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
  await context.close()
  return { ...first, tapToText, memory }
}

/** What inPage.js keeps in the page. */
type Watched = Window &
  typeof globalThis & {
    watched: { lastTask: number; tapToText: number }
    watchTap(words: string): void
  }

async function rested(page: Page, requests: () => number): Promise<void> {
  let before = -1
  while (before !== requests()) {
    before = requests()
    await page.waitForTimeout(REST_MS)
  }
}
