/**
 * Where a page's files do not come the reader is told, and may try again; history, address bar and
 * screen agree throughout. The phones keep nothing: with a service worker all files are there.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { address } from '../../src/report/address'
import { BUILD, type Phone, Phones } from './phone'

const e = 'shenyang-2021'
const home = address('home')
const section = address('section', { e, s: '1-2' })
const quiz = address('quiz')

const UNOPENED = '这一页没有打开，可能是网络断了。'
const ANEW = '再试一次'
const ON_ITS_WAY = '正在打开……'

let phones: Phones
let phone: Phone

beforeAll(async () => {
  phones = await Phones.open()
})
afterAll(() => phones.close())
afterEach(() => phone.close())

const open = async (at: string) => {
  phone = await phones.at(at, { worker: false })
  // What is fetched ahead of a tap is there.
  await phone.page.waitForLoadState('networkidle')
}

/** A page has gone once its animation has ended. */
const gone = () => phone.page.waitForTimeout(800)
const says = (words: string) => phone.page.getByText(words).filter({ visible: true }).count()
const told = () => phone.page.getByText(UNOPENED).filter({ visible: true }).waitFor()
const tapAnew = () => phone.page.getByRole('button', { name: ANEW }).tap()

/** Where the reader is by the address bar, the screen, and the history. */
async function place() {
  return { address: phone.address(), text: await phone.text(), entries: await phone.entries() }
}

async function offline(isOff = true) {
  await phone.context.setOffline(isOff)
}

describe('without a network', () => {
  test.each([
    ['a link', home, '今日五题', address('round', { e, by: 'daily' }), 1],
    ['a tab', home, '问答', quiz, 0],
  ])('%s says that its page did not open, and opens it once it can', async (...row) => {
    const [, from, link, to, added] = row
    await open(from)
    const before = await place()
    await offline()
    await phone.tap(link)
    await told()
    expect(await place()).toEqual(before)

    await tapAnew()
    await phone.page.waitForTimeout(300)
    await told()
    expect(await place()).toEqual(before)

    await offline(false)
    await tapAnew()
    await gone()
    expect(phone.address()).toBe(to)
    expect(await says(UNOPENED)).toBe(0)
    expect(await phone.entries()).toBe(before.entries + added)
  })

  test('Back leads where it led before, and a page that is there opens', async () => {
    await open(home)
    await phone.tap('加快政府职能转变')
    await offline()
    await phone.tap('94项')
    await told()
    expect(phone.address()).toBe(section)
    await phone.back()
    await gone()
    expect(phone.address()).toBe(home)
    expect(await phone.text()).toContain('今日五题')
    expect(await says(UNOPENED)).toBe(0)
    await phone.tap('优化法治化营商环境')
    await gone()
    expect(phone.address()).toBe(address('section', { e, s: '1-3' }))
  })

  test('a further tap on the link tries again, too', async () => {
    await open(home)
    await offline()
    await phone.tap('今日五题')
    await told()
    await offline(false)
    await phone.tap('今日五题')
    await gone()
    expect(phone.address()).toBe(address('round', { e, by: 'daily' }))
    expect(await says(UNOPENED)).toBe(0)
  })

  test('以后再说 puts the word away, and the page stays', async () => {
    await open(home)
    await offline()
    await phone.tap('今日五题')
    await told()
    await phone.page.getByRole('button', { name: '以后再说' }).tap()
    expect(await says(UNOPENED)).toBe(0)
    expect(phone.address()).toBe(home)
  })

  test('Back to a page that is not loaded stays on the screen’s own, and leads there once it can', async () => {
    await open(home)
    await phone.tap('加快政府职能转变')
    await phone.page.reload()
    await phone.settled()
    const before = await place()
    await offline()
    await phone.page.goBack()
    await told()
    expect(await place()).toEqual(before)

    await tapAnew()
    await phone.page.waitForTimeout(300)
    await told()
    expect(await place()).toEqual(before)

    await offline(false)
    await tapAnew()
    await gone()
    expect(phone.address()).toBe(home)
    expect(await phone.text()).toContain('今日五题')
    await phone.page.goForward()
    await gone()
    expect(await place()).toEqual(before)
  })

  test('so does Forward', async () => {
    await open(section)
    await phone.tap('94项')
    const figure = phone.address()
    await phone.back()
    await gone()
    await phone.page.reload()
    await phone.settled()
    const before = await place()
    await offline()
    await phone.page.goForward()
    await told()
    expect(await place()).toEqual(before)
    await offline(false)
    await tapAnew()
    await gone()
    expect(phone.address()).toBe(figure)
    expect(await phone.text()).toContain('报告原文')
    await phone.back()
    await gone()
    expect(phone.address()).toBe(section)
  })
})

describe('on a slow network', () => {
  /** Lets every file wait that is asked for from now on. */
  async function slow(ms: number) {
    await phone.context.route('**/*.{js,css}', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, ms))
      await route.continue().catch(() => undefined)
    })
  }

  test('it says that the page is on its way; taps meanwhile open nothing else and nothing twice', async () => {
    await open(home)
    const before = await place()
    await slow(2500)
    await phone.visible('今日五题').tap()
    await phone.page.getByText(ON_ITS_WAY).waitFor()
    await phone.visible('今日五题').tap()
    await phone.visible('加快政府职能转变').tap()
    await phone.visible('我的').tap()
    expect(await place()).toEqual(before)
    await phone.page.getByText('第1题').waitFor()
    await gone()
    expect(phone.address()).toBe(address('round', { e, by: 'daily' }))
    expect(await phone.entries()).toBe(before.entries + 1)
    expect(await says(ON_ITS_WAY)).toBe(0)
    await phone.back()
    await gone()
    expect(phone.address()).toBe(home)
    expect(await phone.text()).toContain('今日五题')
  })

  test('a tap after some seconds means what it hits, and what came late stays away', async () => {
    await open(home)
    const before = await place()
    await slow(6000)
    await phone.visible('今日五题').tap()
    await phone.page.waitForTimeout(4500)
    await phone.visible('加快政府职能转变').tap()
    await gone()
    expect(phone.address()).toBe(section)
    await phone.page.waitForTimeout(3000)
    expect(phone.address()).toBe(section)
    expect(await phone.text()).toContain('主动服务市场需求')
    expect(await phone.entries()).toBe(before.entries + 1)
  })

  test('who opens a word’s meaning meanwhile stays on the page', async () => {
    await open(section)
    const before = await place()
    await slow(2000)
    await phone.visible('94项').tap()
    await phone.page.getByText(ON_ITS_WAY).waitFor()
    await phone.page.locator('.figure-text__term:visible').first().tap()
    await phone.page.getByRole('dialog').waitFor()
    await phone.page.waitForTimeout(3000)
    expect(await phone.page.getByRole('dialog').count()).toBe(1)
    await phone.back()
    expect(await phone.page.getByRole('dialog').count()).toBe(0)
    expect({ ...(await place()), entries: 0 }).toEqual({ ...before, entries: 0 })
    await phone.visible('94项').tap()
    await phone.page.getByText('报告原文').waitFor()
  })

  test('Back gives up a page that is on its way', async () => {
    await open(home)
    await phone.tap('加快政府职能转变')
    await slow(2000)
    await phone.visible('94项').tap()
    await phone.page.getByText(ON_ITS_WAY).waitFor()
    await phone.page.goBack()
    await phone.page.waitForTimeout(3000)
    expect(phone.address()).toBe(home)
    expect(await phone.text()).toContain('今日五题')
    expect(await says(ON_ITS_WAY)).toBe(0)
  })

  test('Back to a page that is on its way, and Forward before it has come, leave the page as it was', async () => {
    await open(home)
    await phone.tap('加快政府职能转变')
    await phone.page.reload()
    await phone.settled()
    const before = await place()
    await slow(2000)
    await phone.page.evaluate(() => window.history.back())
    await phone.page.getByText(ON_ITS_WAY).waitFor()
    await phone.page.evaluate(() => window.history.forward())
    await phone.page.waitForTimeout(3000)
    expect(await place()).toEqual(before)
    expect(await says(ON_ITS_WAY)).toBe(0)
    await phone.visible('94项').tap()
    await phone.page.getByText('报告原文').waitFor()
  })

  test('files that never come are given up', async () => {
    await open(home)
    const before = await place()
    await phone.context.route('**/*.{js,css}', () => undefined)
    await phone.visible('今日五题').tap()
    await phone.page.getByText(UNOPENED).waitFor({ timeout: 20_000 })
    expect(await place()).toEqual(before)
    expect(await says(ON_ITS_WAY)).toBe(0)
  })
})

describe('after a release', () => {
  let folder: string
  let released: Phones

  beforeEach(async () => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'released-')), 'site')
    cpSync(BUILD, folder, { recursive: true })
    released = await Phones.open('', folder)
  })
  afterEach(() => released.close())

  /** Puts a release in the place of the one that is served: its scripts have other names. */
  function release() {
    renameSync(path.join(folder, 'js'), path.join(folder, 'js2'))
    const rewrite = (file: string, from: RegExp, to: string) => {
      const text = readFileSync(file, 'utf8')
      writeFileSync(file, text.replace(from, to))
    }
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(folder, name)
      if (name.endsWith('.html')) rewrite(file, /\.\/js\//g, './js2/')
      if (/app\.\w+\.js$/.test(name)) rewrite(file, /"js\/"/g, '"js2/"')
    }
  }

  const isNew = () => phone.page.locator('script[src^="./js2/"]').count()

  async function openReleased(at: string) {
    phone = await released.at(at, { worker: false })
    await phone.page.waitForLoadState('networkidle')
  }

  test('a page of the open version that is gone is opened in the new one', async () => {
    await openReleased(home)
    const before = await place()
    release()
    await phone.tap('今日五题')
    await told()
    expect(await place()).toEqual(before)
    await tapAnew()
    await phone.page.getByText('第1题').waitFor()
    expect(phone.address()).toBe(address('round', { e, by: 'daily' }))
    expect(await phone.entries()).toBe(before.entries + 1)
    expect(await isNew()).toBeGreaterThan(0)
    await phone.page.goBack()
    await phone.settled()
    expect(phone.address()).toBe(home)
    expect(await phone.text()).toContain('今日五题')
  })

  test('so is a tab, in place of the page', async () => {
    await openReleased(home)
    const before = await place()
    release()
    await phone.tap('问答')
    await told()
    await tapAnew()
    await phone.page.getByText('按法律').first().waitFor()
    expect(phone.address()).toBe(quiz)
    expect(await phone.entries()).toBe(before.entries)
    expect(await isNew()).toBeGreaterThan(0)
  })

  test('Back to one opens it in the new one, at its place in the history', async () => {
    await openReleased(home)
    await phone.tap('加快政府职能转变')
    await phone.page.reload()
    await phone.settled()
    const before = await place()
    release()
    await phone.page.goBack()
    await told()
    expect(await place()).toEqual(before)
    await tapAnew()
    await phone.page.getByText('今日五题').first().waitFor()
    await phone.settled()
    expect(phone.address()).toBe(home)
    expect(await isNew()).toBeGreaterThan(0)
    await phone.page.goForward()
    await phone.settled()
    expect(phone.address()).toBe(section)
    expect(await phone.entries()).toBe(before.entries)
  })
})

describe('where the files of the first page do not come', () => {
  const HALF = '这一页没有完全打开，可能是网络断了。'

  /** Opens a page whose own scripts do not come. */
  async function openHalf() {
    phone = await phones.at(home, { worker: false })
    const own = readFileSync(path.join(BUILD, 'shenyang-2021/1-2/index.html'), 'utf8')
    const last = own.match(/js\/\d+\.\w+\.js(?=")/g)?.at(-1) ?? ''
    expect(last).not.toBe('')
    await phone.context.route(`**/${last}`, (route) => route.abort())
    await phone.page.goto(`${phones.url}shenyang-2021/1-2/`)
    await phone.page.getByText(HALF).waitFor()
    return last
  }

  test('its text stays, to be read and to lead on, and a line says so', async () => {
    await openHalf()
    const first = phone.page.locator('.first-text')
    expect(await first.innerText()).toContain('主动服务市场需求')
    await phone.context.setOffline(true)
    await tapAnew()
    await phone.page.waitForTimeout(500)
    await phone.page.getByText(HALF).waitFor()
    expect(await first.innerText()).toContain('主动服务市场需求')
    await phone.context.setOffline(false)
    await first.getByRole('link').first().tap()
    await phone.page.waitForURL((url) => !url.pathname.endsWith('/1-2/'))
  })

  test('再试一次 opens it whole once they are there', async () => {
    const missing = await openHalf()
    await phone.context.unroute(`**/${missing}`)
    await tapAnew()
    await phone.settled()
    expect(phone.address()).toBe(section)
    expect(await phone.page.locator('.first-text').count()).toBe(0)
    expect(await says(HALF)).toBe(0)
  })
})
