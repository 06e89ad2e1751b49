import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { editions } from '#content'
import { address } from '../../src/report/address'
import { unitsOf } from '../../src/report/outline'
import { toPath } from '../../src/report/path'
import { BUILD, type Phone } from './phone'
import { phonesForTests } from './phones'

const e = 'shenyang-2021'

/** Under a path of two, as a department's page of a larger site is. */
const phones = phonesForTests('gov/report/')
let phone: Phone

/** The way that the address bar shows, below the site's root. */
const shown = () => phone.page.url().slice(phones.url.length)

test('the address bar shows clean paths all the way, forth and back, and after a reload', async () => {
  phone = await phones.at()
  expect(shown()).toBe('')
  await phone.tap('加快政府职能转变')
  expect(shown()).toBe('shenyang-2021/1-2/')
  await phone.tap('94项')
  expect(shown()).toMatch(/^shenyang-2021\/1-2-4\.p1\.f\d\/$/)
  const figure = await phone.text()
  await phone.page.reload()
  await phone.settled()
  expect(await phone.text()).toBe(figure)
  await phone.back()
  expect(shown()).toBe('shenyang-2021/1-2/')
  expect(await phone.text()).toContain('加快政府职能转变')
  await phone.page.goForward()
  await phone.settled()
  expect(await phone.text()).toBe(figure)
  await phone.back()
  await phone.back()
  expect(shown()).toBe('')
  expect(await phone.text()).toContain('今日五题')
})

test('a page chosen while the last is still leaving comes with what its address carries', async () => {
  phone = await phones.at()
  await phone.page.route('**/js/*.js', async (route) => {
    await new Promise((soon) => setTimeout(soon, 600))
    await route.continue()
  })
  await phone.page.goto(`${phones.url}${e}/1-2/`)
  await phone.settled()
  const section = phone.page.url()
  await phone.tap('94项')
  await phone.page.waitForURL(({ href }) => href !== section)
  await phone.page.goBack()
  await phone.page.waitForTimeout(100)
  await phone.visible('答几道与这一节有关的题').evaluate((link) => link.closest('a')?.click())
  await phone.page.waitForURL('**/round/**')
  await phone.page.waitForFunction(() => !window.location.hash)
  expect(shown()).toBe('shenyang-2021/round/?s=1-2&by=section')
  expect(await phone.text()).toContain('第1题')
})

test('an old address with a hash opens its page, and is shown clean from then on', async () => {
  phone = await phones.at()
  await phone.page.goto(`${phones.url}#${address('section', { e, s: '1-8-20' })}`)
  await phone.settled()
  expect(await phone.text()).toContain('行政机关负责人出庭率')
  expect(shown()).toBe('shenyang-2021/1-8-20/')
  await phone.page.goto(`${phones.url}?from=timeline#${address('figures')}`)
  await phone.settled()
  expect(shown()).toBe('figures/')
  await phone.page.goto(`${phones.url}#/pages/nowhere/index`)
  await phone.page.reload()
  await phone.settled()
  expect(await phone.text()).toContain('没有找到')
})

test('every page that the build wrote opens as itself', async () => {
  phone = await phones.at()
  const places = readdirSync(path.join(BUILD, e)).filter((name) =>
    /^([\d-]+|intro|1-end|quiz|mine|figures|1-2-4\.p1\.f1)$/.test(name),
  )
  expect(places).toEqual(expect.arrayContaining(unitsOf(editions[0]!).map(({ id }) => id)))
  for (const place of ['', 'figures/', 'quiz/', 'mine/'].concat(
    places.map((name) => `${e}/${name}/`),
  )) {
    await phone.page.goto(`${phones.url}${place}`)
    await phone.page.waitForSelector('.screen >> visible=true')
    await phone.page.waitForFunction(() => !window.location.hash)
    expect(shown()).toBe(place)
    expect(await phone.text()).not.toContain('没有找到')
  }
})

test('without scripts a section is there to be read, named for search and for chats', async () => {
  phone = await phones.at(address('section', { e, s: '1-8' }), { scripts: false })
  const { page } = phone
  const unit = unitsOf(editions[0]!).find(({ id }) => id === '1-8')
  const words = await page.locator('.first-text').textContent()
  for (const { paragraphs } of unit?.section.children ?? []) {
    for (const { text } of paragraphs) expect(words).toContain(text)
  }
  expect(await page.title()).toContain('沈阳市人民政府关于2021年法治政府建设情况的报告')
  const preview = page.locator('meta[property="og:title"]')
  expect(await preview.getAttribute('content')).toContain('行政机关负责人出庭率 93%')
  await page.locator('.first-text a').first().tap()
  await page.locator('h1', { hasText: '（七）' }).waitFor()
  expect(await page.locator('.first-text').evaluate((text) => text.scrollWidth)).toBe(390)
})

test('links can be opened beside, and a shared link is clean', async () => {
  phone = await phones.at()
  const links = await phone.page
    .locator('.screen a:visible')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
  expect(links).toContain(`${phones.url}${toPath(address('section', { e, s: '1-3' }))}`)
  for (const link of links) expect((await phone.page.request.get(link)).status()).toBe(200)
})

test('what is not there is said not to be there, with the host’s own status', async () => {
  phone = await phones.at()
  const answer = await phone.page.request.get(`${phones.url}nowhere/at/all/`)
  expect(answer.status()).toBe(404)
})

test('the folder opens from a disk too', async () => {
  phone = await phones.at()
  const file = path.join(BUILD, e, '1-3', 'index.html')
  await phone.page.goto(pathToFileURL(file).href)
  await phone.settled()
  expect(await phone.text()).toContain('优化法治化营商环境')
  await phone.tap('下一节')
  expect(await phone.text()).toContain('（四）')
})
