/** The sheet that a dotted word opens. */
import { address } from '../../src/report/address'
import type { Phone } from './phone'
import { phonesForTests } from './phones'

const e = 'shenyang-2021'
const section = address('section', { e, s: '1-2' })

const phones = phonesForTests()
let phone: Phone

const word = () => phone.page.locator('.figure-text__term:visible').first()
const sheet = () => phone.page.getByRole('dialog')
const marked = () => phone.page.locator('.figure-text__term--explained').allTextContents()
const hasFocus = (element: Element) => element === document.activeElement

async function openSheet() {
  await word().tap()
  await sheet().waitFor()
}

const ways: [string, () => Promise<unknown>][] = [
  ['Escape', () => phone.page.keyboard.press('Escape')],
  ['Back', () => phone.page.goBack()],
  ['a tap beside it', () => phone.page.touchscreen.tap(20, 20)],
  ['its button', () => sheet().getByRole('button', { name: '知道了' }).tap()],
]

test.each(ways)(
  '%s closes it; the page stays, and the focus is on the word again',
  async (_name, close) => {
    phone = await phones.at(section)
    await openSheet()
    expect(await sheet().evaluate(hasFocus)).toBe(true)
    expect(await marked()).toEqual([await word().textContent()])
    await close()
    await sheet().waitFor({ state: 'detached' })
    await phone.settled()
    expect(phone.address()).toBe(section)
    expect(await word().evaluate(hasFocus)).toBe(true)
    expect(await marked()).toEqual([])
  },
)

test.each(ways)('after %s Back leaves the page with one step', async (_name, close) => {
  phone = await phones.at()
  await phone.tap('加快政府职能转变')
  await openSheet()
  await close()
  await sheet().waitFor({ state: 'detached' })
  await phone.settled()
  await phone.back()
  await phone.page.waitForTimeout(400)
  expect(await phone.text()).toContain('今日五题')
  expect(phone.address()).toBe(address('home'))
})

test('two steps back at once leave an open sheet and its page', async () => {
  phone = await phones.at()
  await phone.tap('加快政府职能转变')
  await openSheet()
  await phone.page.evaluate(() => window.history.go(-2))
  await phone.page.waitForTimeout(800)
  expect(await phone.text()).toContain('今日五题')
  expect(await sheet().count()).toBe(0)
})

test('one that opens with its page is closed by Back, and the page behind it by the next', async () => {
  phone = await phones.at(address('search', { e, w: '一网通办' }))
  const search = phone.address()
  await phone.page.locator(`a[href*="t="]:visible`).first().tap()
  await sheet().waitFor()
  await phone.settled()
  const opened = phone.address()
  await phone.back()
  expect(await sheet().count()).toBe(0)
  expect(phone.address()).toBe(opened)
  await phone.back()
  await phone.page.waitForTimeout(400)
  expect(phone.address()).toBe(search)
})

test.each([
  [360, 640],
  [640, 360],
  [320, 480],
])(
  'at the largest text its button is in sight in a window of %i × %i, and all of it can be read',
  async (width, height) => {
    const state = { theme: 'light', textSize: 30, elder: true }
    phone = await phones.at(section, {
      width,
      height,
      stored: { settings: JSON.stringify({ data: { state, version: 1 } }) },
    })
    await openSheet()
    const box = await sheet().boundingBox()
    const button = await sheet().getByRole('button').boundingBox()
    expect(box?.y).toBeGreaterThan(20)
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(height)
    // By keyboard: the sheet has the focus, and its arrows scroll it.
    await phone.page.keyboard.press('End')
    await phone.page.waitForTimeout(400)
    const source = await sheet().locator('.term-note__source').boundingBox()
    expect((source?.y ?? 0) + (source?.height ?? 0)).toBeLessThanOrEqual((button?.y ?? 0) + 1)
  },
)
