/** What hangs on the day, on a phone where a page stays open over midnight or the clock is wrong. */
import { address } from '../../src/report/address'
import type { Phone } from './phone'
import { phonesForTests } from './phones'

const e = 'shenyang-2021'
const daily = address('round', { e, by: 'daily' })
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const lateInBeijing = Date.parse('2026-03-01T23:50:00+08:00')

const phones = phonesForTests()

/** Time passes while the phone lies in a pocket: no timer runs, then the page is shown again. */
async function sleepUntil(
  phone: Phone,
  moment: number,
  shownBy: 'visibilitychange' | 'focus' | 'pageshow',
) {
  await phone.page.clock.setSystemTime(moment)
  await phone.page.evaluate((name) => {
    if (name === 'visibilitychange') document.dispatchEvent(new Event(name))
    else window.dispatchEvent(new Event(name))
  }, shownBy)
  await phone.settled()
}

test.each(['visibilitychange', 'focus', 'pageshow'] as const)(
  'five answered before midnight: the day after, shown by %s, there are five others',
  async (shownBy) => {
    const phone = await phones.at(address('quiz', { e }), { now: lateInBeijing })
    await phone.tap('今日五题')
    await phone.answerAll(5)
    await phone.back()
    expect(await phone.text()).toContain('5题都答了，明天再来')
    await sleepUntil(phone, lateInBeijing + 20 * MINUTE, shownBy)
    expect(await phone.text()).toContain('还没答')
    expect(await phone.text()).not.toContain('明天再来')
  },
)

test('over midnight on an open page the day changes by itself', async () => {
  const phone = await phones.at(daily, { now: lateInBeijing })
  await phone.answerAll(5)
  await phone.tap('回到问答')
  expect(await phone.text()).toContain('明天再来')
  await phone.page.clock.runFor(11 * MINUTE)
  await phone.settled()
  expect(await phone.text()).toContain('还没答')
})

test('a result left open tells, the day after, of today', async () => {
  const phone = await phones.at(daily, { now: lateInBeijing })
  for (let at = 0; at < 5; at++) await phone.answerAll(1)
  const before = await phone.text()
  expect(before).toContain('再来一轮')
  await sleepUntil(phone, lateInBeijing + 20 * MINUTE, 'visibilitychange')
  const after = await phone.text()
  expect(after).not.toBe(before)
  await phone.tap('答今日五题')
  expect(await phone.text()).toContain('第1题，共5题')
})

test('a round that is open over midnight is gone on with, and today has its own five', async () => {
  const phone = await phones.at(daily, { now: lateInBeijing })
  await phone.answerAll(2)
  await sleepUntil(phone, lateInBeijing + 20 * MINUTE, 'focus')
  expect(await phone.text()).toContain('第3题，共5题')
  await phone.answerAll(3)
  await phone.tap('回到问答')
  expect(await phone.text()).toContain('还没答')
  await phone.goto(address('mine', { e }))
  expect(await phone.text()).toContain('答过5题')
})

test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Urumqi'])(
  'in %s the day is Beijing’s',
  async (zone) => {
    const phone = await phones.at(daily, { now: lateInBeijing, zone })
    await phone.answerAll(5)
    await phone.goto(address('quiz', { e }))
    expect(await phone.text()).toContain('5题都答了，明天再来')
    await sleepUntil(phone, lateInBeijing + 9 * MINUTE, 'focus')
    expect(await phone.text()).toContain('5题都答了，明天再来')
    await sleepUntil(phone, lateInBeijing + 11 * MINUTE, 'focus')
    expect(await phone.text()).toContain('还没答')
  },
)

test('the clock is set back while a round is open: it goes on, and each answer counts once', async () => {
  const phone = await phones.at(daily, { now: lateInBeijing })
  await phone.answerAll(2)
  await sleepUntil(phone, lateInBeijing - 3 * DAY, 'focus')
  expect(await phone.text()).toContain('第3题，共5题')
  await phone.answerAll(3)
  expect(await phone.text()).toContain('这一轮问到的')
  await phone.goto(address('mine', { e }))
  expect(await phone.text()).toContain('答过5题')
})

test('another round on the same day leaves today’s five as they are', async () => {
  const phone = await phones.at(daily)
  await phone.answerAll(5)
  await phone.tap('再来一轮')
  expect(await phone.text()).toContain('第1题，共5题')
  await phone.answer()
  await phone.goto(address('quiz', { e }))
  expect(await phone.text()).toContain('5题都答了，明天再来')
  await phone.goto(daily)
  expect(await phone.text()).toContain('这一轮问到的')
})

test('a question that was sent leaves the round that was begun where it is', async () => {
  const phone = await phones.at(address('round', { e, by: 'law', law: '行政复议法' }))
  await phone.answerAll(2)
  await phone.goto(address('round', { e, by: 'question', q: 'xingzheng-fuyi-001' }))
  await phone.answer()
  await phone.goto(address('quiz', { e }))
  expect(await phone.text()).toMatch(/继续上次的[\s\S]*行政复议法，答了2题/)
})
