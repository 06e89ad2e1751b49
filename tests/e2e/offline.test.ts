import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { address } from '../../src/report/address'
import { BUILD, type Phone, Phones } from './phone'

const e = 'shenyang-2021'

let host: string
let phones: Phones
let phone: Phone

beforeAll(async () => {
  host = mkdtempSync(path.join(tmpdir(), 'versions-'))
  cpSync(BUILD, path.join(host, 'report'), { recursive: true })
  phones = await Phones.open('report/', host)
})
afterAll(() => phones.close())
afterEach(() => phone.close())

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

test('a newer version is offered once it is fetched, and comes only when it is asked for', async () => {
  phone = await phones.at()
  await kept()
  const page = path.join(host, 'report/index.html')
  const worker = path.join(host, 'report/sw.js')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head data-version="2">'))
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8').replace(
      /"revision":"\w+","url":"index.html"/,
      '"revision":"2","url":"index.html"',
    ),
  )
  await phone.page.reload()
  await phone.page.getByText('有新版本').waitFor()
  expect(await phone.page.locator('[data-version]').count()).toBe(0)
  await phone.page.getByRole('button', { name: '现在更新' }).tap()
  await phone.page.locator('[data-version]').waitFor({ state: 'attached' })
  expect(await phone.page.getByText('有新版本').count()).toBe(0)
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
