/**
 * An edition is a file of its own: a link to it waits as for the files of its page, and where it does
 * not come history, address bar and screen stay as they are.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fillFolder } from '../../config/scripts/folder'
import { readShell } from '../../config/scripts/shell'
import { compiled } from '../../src/content/compiled'
import { address } from '../../src/report/address'
import { whoseApp } from '../../src/report/whose'
import { fillSite } from '../../src/site/fillSite'
import { edition as small } from '../support/edition'
import { type Phone, Phones } from './phone'

const [newest] = compiled.editions
const e = newest!.id
const older = { ...small, id: 'moushi-2020', meta: { ...small.meta, year: 2020 } }
const editions = [newest!, older]

const home = address('home')
const section = address('section', { e, s: '1-2' })
const olderSection = address('section', { e: older.id, s: '1-1' })

const UNOPENED = '这一页没有打开，可能是网络断了。'
const HALF = '这一页没有完全打开，可能是网络断了。'
const ANEW = '再试一次'

let host = ''
let phones: Phones
let phone: Phone

beforeAll(async () => {
  host = mkdtempSync(path.join(tmpdir(), 'opening-'))
  const whose = whoseApp({ kind: '其他' }, editions)
  const questionsOf = { ...compiled.questionsOf, [older.id]: { questions: [], law: {} } }
  const library = { ...compiled, editions, whose, questionsOf }
  fillFolder(host, fillSite(readShell('h5'), library, undefined))
  phones = await Phones.open('', host)
})
afterAll(async () => {
  await phones.close()
  rmSync(host, { recursive: true })
})
afterEach(() => phone.close())

const dataOf = (name: string) => `**/data/${name}.*.js`
const told = (words: string) => phone.page.getByText(words).filter({ visible: true }).waitFor()
const tapAnew = () => phone.page.getByRole('button', { name: ANEW }).tap()

/** A page has gone once its animation has ended. */
const gone = () => phone.page.waitForTimeout(800)

/** Where the reader is by the address bar, the screen, and the history. */
async function place() {
  return { address: phone.address(), text: await phone.text(), entries: await phone.entries() }
}

/** Opens the app on a phone to which a file does not come, or late. */
async function without(name: string, at = home, late?: number) {
  phone = await phones.at('missing', { worker: false })
  await phone.context.route(dataOf(name), async (route) => {
    if (late === undefined) return route.abort()
    await new Promise((resolve) => setTimeout(resolve, late))
    return route.continue().catch(() => undefined)
  })
  await phone.goto(at)
}

test('home stands without the file of any edition, and fetches its own ahead of a tap', async () => {
  await without(e)
  expect(await phone.text()).toContain('今日五题')
  await phone.context.unroute(dataOf(e))
  const came = phone.page.waitForResponse(/\/data\//)
  await phone.page.reload()
  expect((await came).url()).toContain(`/data/${e}.`)
})

test('a link whose edition does not come says so, and opens once it does; Back is true', async () => {
  await without(e)
  const before = await place()
  await phone.tap('加快政府职能转变')
  await told(UNOPENED)
  expect(await place()).toEqual(before)

  await phone.context.unroute(dataOf(e))
  await tapAnew()
  await gone()
  expect(phone.address()).toBe(section)
  expect(await phone.text()).not.toContain('正在打开')
  await phone.back()
  await gone()
  expect(phone.address()).toBe(home)
  expect(await phone.text()).toContain('今日五题')
})

test('a link whose edition is slow says that it is on its way, and moves nothing meanwhile', async () => {
  await without(e, home, 2500)
  const before = await place()
  await phone.visible('加快政府职能转变').tap()
  await told('正在打开……')
  expect(await place()).toEqual(before)
  await phone.page.getByText('94项').first().waitFor()
  await gone()
  expect(phone.address()).toBe(section)
  expect(await phone.entries()).toBe(before.entries + 1)
})

test('a round waits for its questions, one on law for none', async () => {
  await without(`${e}.questions`, address('quiz'))
  const before = await place()
  await phone.tap('今日五题')
  await told(UNOPENED)
  expect(await place()).toEqual(before)
  await phone.goto(address('round', { e, by: 'law', law: '行政复议法' }))
  expect(await phone.text()).toContain('第1题')
})

test('the search does without the questions on the report, says so, and looks again', async () => {
  await without(`${e}.questions`, address('search', { e, w: '行政' }))
  expect(await phone.text()).toContain('报告正文')
  await told('关于这份报告的题没有打开')
  await phone.context.unroute(dataOf(`${e}.questions`))
  await tapAnew()
  await phone.settled()
  expect(await phone.text()).not.toContain('没有打开')
})

describe('a page opened by its own address', () => {
  test('keeps its text until its edition is there, and shows nothing else meanwhile', async () => {
    phone = await phones.at('missing', { worker: false })
    await phone.context.route(dataOf(older.id), async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2000))
      await route.continue()
    })
    // A page has not loaded before its data has.
    await phone.page.goto(`${phone.url}${older.id}/1-1/`, { waitUntil: 'commit' })
    const first = phone.page.locator('.first-text')
    await phone.page.locator('.coming').waitFor({ state: 'attached' })
    expect(await first.isVisible()).toBe(true)
    expect(await phone.page.locator('.coming').isVisible()).toBe(false)
    await first.waitFor({ state: 'detached' })
    expect(await phone.page.locator('.coming').count()).toBe(0)
    expect(await phone.text()).toContain('负责人出庭率')
    expect(phone.address()).toBe(olderSection)
  })

  test('keeps it where its edition does not come, and opens whole when it is asked to', async () => {
    phone = await phones.at('missing', { worker: false })
    await phone.context.route(dataOf(older.id), (route) => route.abort())
    await phone.page.goto(`${phone.url}${older.id}/1-1/`)
    await told(HALF)
    const first = phone.page.locator('.first-text')
    expect(await first.innerText()).toContain('认真应诉')
    await phone.context.unroute(dataOf(older.id))
    await tapAnew()
    await first.waitFor({ state: 'detached' })
    await phone.settled()
    expect(phone.address()).toBe(olderSection)
    expect(await phone.text()).toContain('负责人出庭率')
  })

  test('takes the very files that its page loads ahead, each once', async () => {
    phone = await phones.at('missing', { worker: false })
    const asked: string[] = []
    phone.page.on('request', (request) => {
      const [file] = /[^/]+(?=\.\w{8}\.js$)/.exec(request.url()) ?? []
      if (request.url().includes('/data/')) asked.push(`${file}`)
    })
    await phone.page.goto(`${phone.url}${older.id}/1-1/`)
    await phone.settled()
    expect(await phone.text()).toContain('负责人出庭率')
    // After some seconds a browser complains of what was loaded ahead for nothing.
    await phone.page.waitForTimeout(5000)
    expect(phone.complaints.filter((words) => words.includes('preload'))).toEqual([])
    expect(asked.sort()).toEqual([older.id, 'shelf'])
  })

  test('says that there is no such edition', async () => {
    phone = await phones.at(address('section', { e: 'moushi-1999', s: '1' }), { worker: false })
    await told('没有找到这一节')
  })
})

test('an older edition that the reader chose opens the tabs, and Back to it is true after a reload', async () => {
  const settings = JSON.stringify({ data: { state: { edition: older.id }, version: 1 } })
  phone = await phones.at(home, { worker: false, stored: { settings } })
  expect(await phone.text()).toContain(older.meta.title)
  await phone.page.getByText('便民').first().tap()
  await gone()
  await phone.page.reload()
  await phone.settled()
  await phone.page.goBack()
  await gone()
  expect(phone.address()).toBe(home)
  expect(await phone.text()).toContain(older.meta.title)
})

test('an edition that was opened opens again without a network', async () => {
  phone = await phones.at(olderSection)
  await phone.page.evaluate(() => navigator.serviceWorker.ready)
  // The worker was not there yet when the first page came.
  await phone.page.reload()
  await phone.settled()
  await phone.context.setOffline(true)
  await phone.goto(olderSection)
  expect(await phone.text()).toContain('负责人出庭率')
})
