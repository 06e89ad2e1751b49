/** What the quiz says when there is nothing to ask, and what it keeps in reach when there is. */
import { lawQuestions, questionsOf } from '#content/questions'
import type { Memory } from '../../src/quiz/memory'
import { remember } from '../../src/quiz/schedule'
import { address } from '../../src/report/address'
import type { Phone, PhoneOptions } from './phone'
import { phonesForTests } from './phones'

const e = 'shenyang-2021'
const DAY = 24 * 60 * 60 * 1000
const yesterday = Date.now() - DAY

const phones = phonesForTests()
let phone: Phone

const everyQuestion = [...lawQuestions, ...(questionsOf[e]?.questions ?? [])].map(({ id }) => id)
const known = everyQuestion.reduce<Memory>(
  (memory, id) => remember(memory, id, true, yesterday),
  {},
)

/** Answers the question on screen with these of its options, as shown. */
async function answer(...places: number[]): Promise<void> {
  for (const place of places.length > 0 ? places : [0])
    await phone.page.locator('.option:visible').nth(place).tap()
  const submit = phone.page.locator('.main:visible', { hasText: '确定' })
  if (await submit.count()) await submit.tap()
  await phone.settled()
}

const largest = {
  settings: JSON.stringify({
    data: { state: { theme: 'light', textSize: 30, elder: true }, version: 1 },
  }),
}

/** How many lines' height of the reason can be seen where it stands, and nothing lies on it. */
function linesSeen(): Promise<number> {
  return phone.page.evaluate(() => {
    const reason = [...document.querySelectorAll('#reason')].find((one) => one.checkVisibility())
    if (!reason) return 0
    const { left, top, bottom } = reason.getBoundingClientRect()
    let seen = 0
    for (let y = Math.max(0, Math.ceil(top)); y < Math.min(bottom, window.innerHeight); y++)
      if (reason.contains(document.elementFromPoint(left + 20, y))) seen += 1
    return seen / Number.parseFloat(getComputedStyle(reason).lineHeight)
  })
}

function knowing(memory: Memory): PhoneOptions {
  const state = { memory, rounds: {}, favourites: [] }
  return { stored: { quiz: JSON.stringify({ data: { state, version: 1 } }) } }
}

test.each([
  ['daily', known, /题都答过了[\s\S]*最早的一道题\d+天后（\d+月\d+日）再问/],
  ['due', known, /今天没有待复习的题[\s\S]*最早的一道题\d+天后（\d+月\d+日）再问/],
  ['due', {}, /还没有待复习的题/],
  ['mistakes', known, new RegExp(`没有错题[\\s\\S]*答过的${everyQuestion.length}道都对`)],
  ['favourites', known, /还没有收藏的题/],
])('with nothing to ask, %s says why and where to go', async (by, memory, words) => {
  phone = await phones.at(address('round', { e, by }), knowing(memory as Memory))
  expect(await phone.text()).toMatch(words)
  await phone.tap('回到报告首页')
  expect(await phone.text()).toContain('今日五题')
})

test('the first day is greeted, and a round that was left can be gone on with', async () => {
  phone = await phones.at(address('quiz'))
  expect(await phone.text()).toContain('第一次来？')
  await phone.tap('按法律')
  await phone.tap('行政复议法')
  await answer()
  await phone.tap('下一题')
  await phone.goto(address('quiz'))
  expect(await phone.text()).not.toContain('第一次来？')
  expect(await phone.text()).toContain('行政复议法，答了1题，还有9题')
  await phone.tap('继续上次的')
  expect(await phone.text()).toContain('第2题，共10题')
})

test('an edition later than the report is named as such, and the next button is in reach at the largest text', async () => {
  const settings = { data: { state: { theme: 'light', textSize: 30, elder: true }, version: 1 } }
  const at = address('round', { e, by: 'question', q: 'xingzheng-fuyi-001' })
  phone = await phones.at(at, { width: 360, stored: { settings: JSON.stringify(settings) } })
  await phone.page.locator('.option:visible').first().tap()
  await phone.settled()
  expect((await phone.text()).replace(/\s/g, '')).toContain('《行政复议法》（2023年修订）第二十条')
  expect(await phone.text()).toContain('此版本晚于报告年度（2021年）。')
  const next = await phone.page.locator('.foot .main:visible').boundingBox()
  const height = phone.page.viewportSize()?.height ?? 0
  expect(next?.y).toBeGreaterThan(height / 2)
  expect((next?.y ?? height) + (next?.height ?? 1)).toBeLessThanOrEqual(height)
})

test('an edition that the report’s year had already is not called later', async () => {
  phone = await phones.at(address('round', { e, by: 'question', q: 'xingzheng-chufa-001' }))
  await answer()
  expect(await phone.text()).toContain('2021年修订')
  expect(await phone.text()).not.toContain('晚于报告年度')
})

const wordy = [...lawQuestions].sort((a, b) => wordsIn(b) - wordsIn(a))[0]?.id ?? ''

function wordsIn({ stem, options, answer: right }: (typeof lawQuestions)[number]): number {
  return [stem, ...right.map((index) => options[index])].join('').length
}

describe.each([
  ['a small phone', 360, 640],
  ['a phone', 390, 844],
  ['a phone held sideways', 844, 390],
])('at the largest text on %s', (_, width, height) => {
  test.each([
    ['one choice', 'xingzheng-fuyi-001'],
    ['several choices', 'xingzheng-fuyi-002'],
    ['the longest question of all', wordy],
  ])('once answered, with %s, two lines of the reason are seen without scrolling', async (_, q) => {
    phone = await phones.at(address('round', { e, by: 'question', q }), {
      width,
      height,
      stored: largest,
    })
    await answer()
    expect(await linesSeen()).toBeGreaterThanOrEqual(2)
  })

  test('the last option comes out from under 确定', async () => {
    phone = await phones.at(address('round', { e, by: 'question', q: 'xingzheng-fuyi-002' }), {
      width,
      height,
      stored: largest,
    })
    const last = phone.page.locator('.option:visible').last()
    await phone.page.evaluate(() => {
      for (const one of document.querySelectorAll('*')) one.scrollTop = 1e6
    })
    const option = await last.boundingBox()
    const foot = await phone.page.locator('.foot:visible').boundingBox()
    expect(foot).not.toBeNull()
    expect((option?.y ?? 0) + (option?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
    // The foot ends the page: no strip of it is left below, where the page is longer than the window.
    const page = await phone.page.locator('.screen:visible').boundingBox()
    const end = Math.round((foot?.y ?? 0) + (foot?.height ?? 0))
    if ((page?.height ?? 0) > height) expect(end).toBe(height)
    else expect(end).toBeLessThanOrEqual(height)
  })
})

test('under a law question stands what to do next, with a number to ring', async () => {
  phone = await phones.at(address('round', { e, by: 'question', q: 'xingzheng-fuyi-001' }))
  await answer()
  expect(await phone.text()).toContain('真遇到了，下一步')
  expect(await phone.text()).toContain('编者整理，不是法律意见')
  expect(await phone.page.locator('a[href="tel:12348"]:visible').count()).toBe(1)
})

test('a shared round asks the very same questions in their order, but for those that are gone', async () => {
  const q = 'xingzheng-fuyi-003,gone,xingzheng-fuyi-001'
  phone = await phones.at(address('round', { e, by: 'set', q }))
  const stem = () => phone.page.locator('.question__stem:visible').textContent()
  const stems = lawQuestions.filter(({ id }) => q.includes(id)).map((one) => one.stem)
  expect(await phone.text()).toContain('第1题，共2题')
  expect(await stem()).toBe(stems[1])
  await answer()
  await phone.tap('下一题')
  expect(await stem()).toBe(stems[0])
  await answer()
  await phone.tap('看结果')
  await phone.tap('分享这一轮')
  const copied = await phone.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/我答对\d题，共2题/)
  expect(copied).toContain('by=set')
})

test('the result of one question does not count it', async () => {
  phone = await phones.at(address('round', { e, by: 'question', q: 'xingzheng-fuyi-001' }))
  await answer()
  await phone.tap('看结果')
  expect(await phone.text()).toMatch(/这道题答[对错]了/)
  expect(await phone.text()).not.toMatch(/共1题/)
})
