/** What the quiz says when there is nothing to ask, and what it keeps in reach when there is. */
import { lawQuestions, questionsOf } from '../../src/content/generated/questions'
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

function knowing(memory: Memory): PhoneOptions {
  const state = { memory, rounds: {}, favourites: [] }
  return { stored: { quiz: JSON.stringify({ data: { state, version: 1 } }) } }
}

test.each([
  ['daily', known, /题都答过了[\s\S]*最早的一道\d+天后（\d+月\d+日）再来/],
  ['due', known, /今天没有要复习的[\s\S]*最早的一道\d+天后（\d+月\d+日）再来/],
  ['due', {}, /还没有要复习的/],
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
  await phone.page.locator('.option:visible').first().tap()
  const submit = phone.page.locator('.question__submit:visible')
  if (await submit.count()) {
    await submit.tap()
  }
  await phone.tap('下一题')
  await phone.goto(address('quiz'))
  expect(await phone.text()).not.toContain('第一次来？')
  expect(await phone.text()).toContain('行政复议法，答了1道，还有9道')
  await phone.tap('接着上次的')
  expect(await phone.text()).toContain('第2题，共10题')
})

test('an edition later than the report is named as such, and the next button is in reach at the largest text', async () => {
  const settings = { data: { state: { theme: 'light', textSize: 30, elder: true }, version: 1 } }
  const at = address('round', { e, by: 'question', q: 'xingzheng-fuyi-001' })
  phone = await phones.at(at, { width: 360, stored: { settings: JSON.stringify(settings) } })
  await phone.page.locator('.option:visible').first().tap()
  await phone.settled()
  expect(await phone.text()).toContain('看条文：《行政复议法》（2023年修订）第二十条第一款')
  expect(await phone.text()).toContain('此版本晚于报告年度（2021年）。')
  const next = await phone.page.locator('.round__foot .main:visible').boundingBox()
  const height = phone.page.viewportSize()?.height ?? 0
  expect(next?.y).toBeGreaterThan(height / 2)
  expect((next?.y ?? height) + (next?.height ?? 1)).toBeLessThanOrEqual(height)
})

test('an edition that the report’s year had already is not called later', async () => {
  phone = await phones.at(address('round', { e, by: 'question', q: 'xingzheng-chufa-001' }))
  await phone.page.locator('.option:visible').first().tap()
  const submit = phone.page.locator('.question__submit:visible')
  if (await submit.count()) await submit.tap()
  await phone.settled()
  expect(await phone.text()).toContain('2021年修订')
  expect(await phone.text()).not.toContain('晚于报告年度')
})
