/**
 * The whole app in the oldest browsers to be served (browserslist in package.json): Chromium without
 * what they lack, and the build as they take it.
 */
import { address } from '../../src/report/address'
import { screens } from '../shots/screens'
import { lacking } from './lacking'
import { layoutFaults } from './layout'
import { hostForOldest } from './oldest'
import type { Phone, PhoneOptions } from './phone'
import { phonesForTests } from './phones'

const e = 'shenyang-2021'
const section = address('section', { e, s: '1-2' })

const gone = lacking()
const phones = phonesForTests('', hostForOldest(gone))
let phone: Phone

const open = async (at?: string, options?: PhoneOptions) => {
  phone = await phones.at(at, { ...options, lacking: gone })
}

const onCard = (name: string) => phone.page.locator('#s-1-2-6:visible').getByText(name)
const heading = () => phone.page.locator('h1:visible').last().innerText()

/** Taps what opens a dialog of the browser's own, answers it and gives what it said and held. */
async function tapAndAnswer(name: string): Promise<{ said: string; held: string }> {
  const asked = phone.page.waitForEvent('dialog')
  const tapped = phone.visible(name).tap()
  const dialog = await asked
  const [said, held] = [dialog.message(), dialog.defaultValue()]
  await dialog.accept()
  await tapped
  await phone.settled()
  return { said, held }
}

test('what the oldest browsers lack is gone, and what they have is there', async () => {
  await open()
  const { there, absent } = await phone.page.evaluate(() => {
    const has = (place: object, ...names: string[]) =>
      names.map((name) => [name, name in place] as const)
    const found = [
      ...has(window, 'structuredClone', 'requestIdleCallback', 'BroadcastChannel'),
      ...has(window, 'ResizeObserver', 'BigInt', 'IntersectionObserver', 'speechSynthesis'),
      ...has(navigator, 'clipboard', 'locks', 'canShare', 'serviceWorker'),
      ...has(MediaQueryList.prototype, 'addEventListener', 'onchange', 'addListener'),
      ...has(Element.prototype, 'replaceChildren', 'checkVisibility', 'closest', 'remove'),
      ...has(String.prototype, 'replaceAll', 'trimEnd'),
      ...has(Array.prototype, 'at', 'findLast', 'toSorted', 'flatMap'),
      ...has(Uint8Array.prototype, 'toSorted', 'fill'),
      ...has(Object, 'hasOwn', 'fromEntries'),
      ...has(Promise, 'any', 'all'),
      ...has(AbortSignal, 'timeout'),
      ...has(Intl, 'ListFormat', 'NumberFormat'),
    ]
    const named = (wanted: boolean) => found.filter(([, is]) => is === wanted).map(([name]) => name)
    return { there: named(true), absent: named(false) }
  })
  expect(there).toEqual([
    ...['IntersectionObserver', 'speechSynthesis', 'serviceWorker', 'addListener', 'closest'],
    ...['remove', 'trimEnd', 'flatMap', 'fill', 'fromEntries', 'all', 'NumberFormat'],
  ])
  expect(absent).toEqual([
    ...['structuredClone', 'requestIdleCallback', 'BroadcastChannel', 'ResizeObserver', 'BigInt'],
    ...['clipboard', 'locks', 'canShare', 'addEventListener', 'onchange', 'replaceChildren'],
    ...['checkVisibility', 'replaceAll', 'at', 'findLast', 'toSorted', 'toSorted', 'hasOwn', 'any'],
    ...['timeout', 'ListFormat'],
  ])
  await expect(phone.page.evaluate('new EventTarget()')).rejects.toThrow('Illegal constructor')
})

test('home, a section, a figure and its sentence are read, with Back, Forward and a reload', async () => {
  await open()
  expect(await phone.text()).toContain('沈阳市人民政府关于2021年法治政府建设情况的报告')
  await phone.tap('加快政府职能转变')
  expect(phone.address()).toBe(section)
  expect(await heading()).toContain('加快政府职能转变')
  await phone.tap('94项')
  expect(await phone.text()).toContain('报告原文')
  await phone.tap('回到原文')
  expect(phone.address()).toContain('s=1-2-4')
  await phone.back()
  const figure = await phone.text()
  expect(figure).toContain('94项')
  await phone.page.reload()
  await phone.settled()
  expect(await phone.text()).toBe(figure)
  await phone.back()
  await phone.back()
  expect(await phone.text()).toContain('今日五题')
  await phone.page.goForward()
  await phone.settled()
  expect(phone.address()).toBe(section)
  await phone.tap('下一节')
  expect(phone.address()).toBe(address('section', { e, s: '1-3' }))
})

test('a term opens its sheet, a long section its list, and a card what else can be done with it', async () => {
  await open(section)
  const sheet = phone.page.getByRole('dialog')
  await phone.page.locator('.figure-text__term:visible').first().tap()
  await sheet.waitFor()
  expect(await sheet.innerText()).toContain('解释非报告原文')
  await phone.back()
  expect(await sheet.count()).toBe(0)
  await phone.page.getByRole('button', { name: '展开' }).first().tap()
  expect(await phone.page.getByRole('button', { name: '收起' }).count()).toBeGreaterThan(0)
  await onCard('收藏').tap()
  await onCard('已收藏').waitFor()
  await onCard('更多').tap()
  await onCard('报告差错').tap()
  await phone.settled()
  await phone.page.locator('textarea:visible').fill('这里有误')
  expect(await phone.text()).toContain('复制')
  await phone.goto(address('section', { e, s: '1-9' }))
  await phone.page.getByRole('button', { name: /展开这一节的\d+条/ }).tap()
  await phone.page.locator('.jump:visible').last().tap()
  await phone.settled()
  expect((await phone.page.locator('.card:visible').last().boundingBox())?.y).toBeLessThan(844)
})

test('a section without a voice to read it aloud says so', async () => {
  await open(section)
  await phone.tap('朗读本节')
  await phone.page.getByText('没有可离线使用的中文语音').filter({ visible: true }).waitFor()
})

test('the figures are shown by kind and as a list in either order', async () => {
  await open(address('figures'))
  await phone.tap('变化')
  expect(await phone.text()).toContain('推算')
  await phone.tap('列表')
  const inOrder = await phone.text()
  await phone.tap('从大到小')
  expect(await phone.text()).not.toBe(inOrder)
  await phone.page.locator('.row:visible').first().tap()
  await phone.settled()
  expect(phone.address()).toMatch(/figure/)
})

test('a word typed is found and lit in its section, and the terms are explained', async () => {
  await open()
  await phone.tap('搜索')
  await phone.page.locator('.search-field__input:visible').fill('复义')
  await phone.page.locator('.search__row:visible').first().waitFor()
  expect(await phone.text()).toContain('按“复议”找到')
  await phone.page.locator('.search__name--heading:visible').first().tap()
  await phone.settled()
  expect(await phone.page.locator('.figure-text__hit:visible').count()).toBeGreaterThan(0)
  await phone.goto(address('terms', { e }))
  await phone.page.locator('.terms__term:visible').first().tap()
  await phone.page.getByRole('dialog').waitFor()
})

test('today’s five are answered to their result, from the quiz’s page, with an article read between', async () => {
  await open(address('quiz'))
  await phone.tap('开始答题')
  let articles = 0
  for (let place = 1; place <= 5; place++) {
    expect(await phone.text()).toContain(`第${place}题，共5题`)
    await phone.page.locator('.option:visible').first().tap()
    const submit = phone.page.locator('.main:visible', { hasText: '确定' })
    if (await submit.count()) await submit.tap()
    await phone.settled()
    expect(await phone.text()).toMatch(/答对了|答错了/)
    const article = phone.page.locator('a.basis:visible')
    if (articles === 0 && (await article.count())) {
      articles += 1
      await article.first().tap()
      await phone.settled()
      expect(await phone.text()).toMatch(/第.+条/)
      await phone.back()
    }
    await phone.tap(place < 5 ? '下一题' : '看结果')
  }
  expect(articles).toBe(1)
  expect(await phone.text()).toMatch(/答对\d题，共5题|全答对了/)
})

test('a figure is drawn as a picture, saved, and saved where it cannot be sent', async () => {
  await open(address('figure', { e, f: '1-8-20.p1.f2' }))
  await phone.tap('生成图片')
  const inks = await phone.page.locator('canvas:visible').evaluate((canvas: HTMLCanvasElement) => {
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
    return new Set(data).size
  })
  expect(inks).toBeGreaterThan(20)
  for (const [name, said] of [
    ['保存图片', '图片已保存'],
    ['发给朋友', '图片已下载'],
  ] as const) {
    const download = phone.page.waitForEvent('download')
    await phone.tap(name)
    expect((await download).suggestedFilename()).toBe('行政机关负责人出庭率.png')
    expect(await phone.text()).toContain(said)
  }
})

test('settings are kept; the record is shown to be copied by hand, put back and cleared', async () => {
  await open(section)
  await onCard('收藏').tap()
  await phone.goto(address('mine'))
  await phone.tap('深色')
  await phone.page.locator('[aria-label="文字大一点"]:visible').tap()
  await phone.tap('复制我的记录')
  expect(await phone.text()).toContain('没能复制')
  const record = await phone.page.locator('.mine__by-hand:visible').innerText()
  expect((await tapAndAnswer('清除我的记录')).said).toContain('不能找回')
  expect(await phone.page.locator('.mine__row:visible').count()).toBe(0)
  await phone.tap('放回记录')
  await phone.page.locator('textarea:visible').fill(record)
  await phone.page.getByRole('button', { name: '放回', exact: true }).tap()
  await phone.settled()
  expect(await phone.text()).toContain('收藏1条')
  await phone.page.reload()
  await phone.settled()
  expect(await phone.page.locator('.mine__row:visible').count()).toBe(1)
  const looks = await phone.page.locator('.screen:visible').getAttribute('class')
  expect(looks).toMatch(/screen--dark.*screen--text-20/)
})

test('the system’s dark theme is followed while it changes', async () => {
  await open('', { dark: true })
  const dark = phone.page.locator('.screen--dark:visible')
  await dark.waitFor()
  await phone.page.emulateMedia({ colorScheme: 'light' })
  await dark.waitFor({ state: 'detached' })
})

test('an address is shared, and shown to be copied by hand where it cannot be', async () => {
  await open(section)
  const { said, held } = await tapAndAnswer('分享')
  expect(said).toContain('自己复制')
  expect(held).toContain('/shenyang-2021/1-2')
})

test('a second visit needs no network, on any page', async () => {
  await open()
  await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await phone.context.setOffline(true)
  for (const at of [section, address('figures'), address('round', { e, by: 'daily' })]) {
    await phone.goto(at)
    expect(phone.address()).toContain(at)
    expect(await phone.text()).not.toContain('没有找到')
  }
})

test('a wide window has its rail, and the sections beside the one that is read', async () => {
  await open(section, { width: 1024, height: 768 })
  expect(await phone.page.locator('.rail:visible').innerText()).toContain('问答')
  await phone.page.locator('.beside .fc:visible').last().tap()
  await phone.settled()
  expect(phone.address()).toContain('s=2')
})

test('every screen keeps its shape in the styles that they know, at the largest text and the narrowest', async () => {
  const state = { theme: 'light', textSize: 30, elder: true }
  const stored = { settings: JSON.stringify({ data: { state, version: 1 } }) }
  // Measuring takes a browser of today.
  phone = await phones.at('', { width: 320, stored })
  const found: Record<string, string[]> = {}
  for (const [screen, at] of Object.entries(screens)) {
    await phone.goto(at)
    const faults = await phone.page.evaluate(layoutFaults)
    if (faults.length > 0) found[screen] = faults
  }
  expect(found).toEqual({})
})
