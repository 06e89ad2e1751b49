import { copyFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { address } from '../../src/report/address'
import { BUILD, type Phone, Phones } from './phone'

const e = 'shenyang-2021'

let host: string
let phones: Phones
let phone: Phone

beforeEach(async () => {
  host = mkdtempSync(path.join(tmpdir(), 'versions-'))
  cpSync(BUILD, path.join(host, 'report'), { recursive: true })
  phones = await Phones.open('report/', host)
})
afterEach(() => phones.close())

/** Waits until the phone keeps the app. */
async function kept() {
  await phone.page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

test('after the first visit every screen opens without a network, also by its own address', async () => {
  phone = await phones.at()
  await kept()
  await phone.context.setOffline(true)
  for (const at of [
    address('home'),
    address('section', { e, s: '1-8-20' }),
    address('figures', { e }),
    address('round', { e, by: 'daily' }),
    address('mine'),
  ]) {
    await phone.goto(at)
    expect(phone.address()).toBe(at)
    expect(await phone.text()).not.toContain('没有找到')
    await phone.page.reload()
    await phone.settled()
    expect(phone.address()).toBe(at)
  }
  await phone.goto(address('section', { e, s: '1-2' }))
  await phone.tap('94项')
  expect(await phone.text()).toContain('报告原文')
})

const rewrite = (file: string, from: RegExp, to: string) => {
  const at = path.join(host, 'report', file)
  writeFileSync(at, readFileSync(at, 'utf8').replace(from, to))
}

/** Puts another version in the place of the one that is served. */
function release(version: number) {
  rewrite('index.html', /<head[^>]*>/, `<head data-version="${version}">`)
  rewrite(
    'sw.js',
    /"revision":"\w+","url":"index.html"/,
    `"revision":"${version}","url":"index.html"`,
  )
}

const offered = () => phone.page.getByText('有新版本')
const shows = (version: number) => phone.page.locator(`[data-version="${version}"]`)

/** Half an hour passes, after which the page is shown again. */
async function comeBackLater() {
  await phone.page.evaluate(() => {
    const { now } = Date
    Date.now = () => now() + 31 * 60_000
    document.dispatchEvent(new Event('visibilitychange'))
  })
}

/** Long enough for a version to be fetched and offered. */
const aMoment = () => phone.page.waitForTimeout(1500)

async function takeIt(version: number) {
  await phone.page.getByRole('button', { name: '现在更新' }).tap()
  await shows(version).waitFor({ state: 'attached' })
  await phone.settled()
  expect(await offered().count()).toBe(0)
}

test('a newer version is offered once it is fetched, and comes only when it is asked for', async () => {
  phone = await phones.at()
  await kept()
  release(2)
  await phone.page.reload()
  await offered().waitFor()
  expect(await shows(2).count()).toBe(0)
  await takeIt(2)
})

test.each([
  ['that was just visited first', false],
  ['that was kept before', true],
])(
  'a page %s and is left open is offered the newer version when it is shown again',
  async (...row) => {
    const [, wasKept] = row
    phone = await phones.at()
    await kept()
    if (wasKept) await phone.goto(address('home'))
    release(2)
    await aMoment()
    // After a page that a worker served the browser may have looked by itself.
    if (!wasKept) expect(await offered().count()).toBe(0)
    await comeBackLater()
    await offered().waitFor()
    expect(await shows(2).count()).toBe(0)
    await takeIt(2)
  },
)

test('so is one that stays on screen', async () => {
  phone = await phones.at()
  await kept()
  await phone.context.clock.install()
  await phone.goto(address('home'))
  release(2)
  await phone.page.clock.runFor(36 * 60_000)
  await offered().waitFor()
  await takeIt(2)
})

test('each version is offered once, and stands until it is taken or put away', async () => {
  phone = await phones.at()
  await kept()
  await phone.goto(address('home'))
  release(2)
  await comeBackLater()
  await offered().waitFor()
  await comeBackLater()
  await aMoment()
  expect(await offered().count()).toBe(1)
  await phone.page.getByRole('button', { name: '以后再说' }).tap()
  await comeBackLater()
  await aMoment()
  expect(await offered().count()).toBe(0)
  release(3)
  await comeBackLater()
  await offered().waitFor()
  expect(await offered().count()).toBe(1)
  await takeIt(3)
})

describe('where there is no worker', () => {
  /** A version of other scripts, which alone tell it from the open one. */
  function releaseScripts(version: number) {
    const [app = ''] = readFileSync(path.join(host, 'report/index.html'), 'utf8').match(
      /js\/app\.\w+\.js/,
    )!
    const other = `js/app.0000000${version}.js`
    copyFileSync(path.join(host, 'report', app), path.join(host, 'report', other))
    rewrite('index.html', /js\/app\.\w+\.js/, other)
    release(version)
  }

  test('a page left open is offered the newer version, once, when it is shown again', async () => {
    phone = await phones.at('', { worker: false })
    release(2)
    await comeBackLater()
    await aMoment()
    expect(await offered().count()).toBe(0)
    releaseScripts(3)
    await comeBackLater()
    await offered().waitFor()
    await phone.page.getByRole('button', { name: '以后再说' }).tap()
    await comeBackLater()
    await aMoment()
    expect(await offered().count()).toBe(0)
    releaseScripts(4)
    await comeBackLater()
    await offered().waitFor()
    await takeIt(4)
  })

  test('what answers in the site’s stead, or nobody, offers nothing', async () => {
    phone = await phones.at('', { worker: false })
    const asked = () => phone.page.waitForRequest('**/index.html')
    await phone.page.route('**/index.html', (route) =>
      route.fulfill({ body: '<!doctype html><script src="login.js"></script>' }),
    )
    await Promise.all([asked(), comeBackLater()])
    await aMoment()
    await phone.page.unroute('**/index.html')
    await phone.context.setOffline(true)
    await Promise.all([asked(), comeBackLater()])
    await aMoment()
    expect(await offered().count()).toBe(0)
  })
})

test('it can be added to the home screen', async () => {
  phone = await phones.at()
  const named = phone.page.locator('link[rel="manifest"]')
  const at = await named.evaluate((link) => (link as HTMLLinkElement).href)
  const manifest = await (await phone.page.request.get(at)).json()
  expect(manifest).toMatchObject({ display: 'standalone', start_url: './' })
  for (const { src } of manifest.icons) {
    expect((await phone.page.request.get(new URL(src, at).href)).status()).toBe(200)
  }
})
