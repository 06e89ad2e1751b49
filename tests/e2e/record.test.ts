/** One's record in more tabs than one, on a full phone, and after whatever else may befall it. */
import { lawQuestions } from '#content/questions'
import { address } from '../../src/report/address'
import type { Phone } from './phone'
import { phonesForTests } from './phones'

const e = 'shenyang-2021'
const daily = address('round', { e, by: 'daily' })
const ofLaw = (law: string) => address('round', { e, by: 'law', law })

/** A question that a round on 行政复议法 does not ask. */
const ofOtherLaw =
  lawQuestions.find(({ basis }) => 'law' in basis && basis.law === '民法典')?.id ?? ''

const phones = phonesForTests()

/** How many questions 我的 says were answered. */
async function told(phone: Phone): Promise<number> {
  await phone.goto(address('mine', { e }))
  return Number(/答过(\d+)题/.exec(await phone.text())?.[1])
}

/** How many answers are kept on the phone. */
function kept(phone: Phone): Promise<number> {
  return phone.page.evaluate(() => {
    const { memory } = JSON.parse(localStorage.getItem('quiz') ?? '{}').data.state
    const records = Object.values(memory) as { right: unknown; wrong: unknown }[]
    return records
      .flatMap(({ right, wrong }) => [right, wrong])
      .reduce<number>((sum, count) => sum + (typeof count === 'number' ? count : 0), 0)
  })
}

const refuseWrites = (phone: Phone, refused: boolean) =>
  phone.page.evaluate((isRefused) => {
    const held = window as unknown as { setItem?: Storage['setItem'] }
    held.setItem ??= Storage.prototype.setItem
    Storage.prototype.setItem = isRefused
      ? () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      : held.setItem
  }, refused)

test('answers in two tabs are all kept, in the order in which they come', async () => {
  const a = await phones.at(ofLaw('行政复议法'))
  const b = await a.beside(ofLaw('行政处罚法'))
  await a.toFront()
  await a.answerAll(3)
  await b.toFront()
  await b.answerAll(2)
  await a.toFront()
  await a.answer()
  expect(await kept(a)).toBe(6)
  expect(await told(b)).toBe(6)
})

test('answers given in three tabs at the same moment are all kept, each once', async () => {
  const a = await phones.at(ofLaw('行政复议法'))
  const b = await a.beside(ofLaw('行政处罚法'))
  const c = await a.beside(ofLaw('民法典'))
  for (let turn = 0; turn < 3; turn++)
    await Promise.all(
      [a, b, c].map((tab) =>
        tab.page.evaluate(() => {
          const shown = (selector: string) =>
            [...document.querySelectorAll<HTMLElement>(selector)].filter(
              (one) => one.getClientRects().length > 0,
            )
          shown('.option')[0]?.click()
          return new Promise<void>((resolve) =>
            setTimeout(() => {
              for (const one of shown('.main')) if (one.textContent === '确定') one.click()
              setTimeout(() => {
                for (const one of shown('.main'))
                  if (/下一题|看结果/.test(one.textContent ?? '')) one.click()
                setTimeout(resolve, 50)
              }, 50)
            }, 50),
          )
        }),
      ),
    )
  await a.page.waitForTimeout(500)
  expect(await kept(a)).toBe(9)
  expect(await told(c)).toBe(9)
})

test('the same round in two tabs goes on in both, and no answer counts twice', async () => {
  const a = await phones.at(daily)
  const b = await a.beside(daily)
  await a.toFront()
  await a.answerAll(3)
  await b.toFront()
  expect(await b.text()).toContain('第4题，共5题')
  await b.answerAll(2)
  await a.toFront()
  expect(await a.text()).toContain('这一轮问到的')
  expect(await kept(a)).toBe(5)
})

test('what is read and kept in two tabs is there in both', async () => {
  const a = await phones.at(address('section', { e, s: '1-2' }))
  const b = await a.beside(address('section', { e, s: '1-3' }))
  await b.page.locator('.card__action:visible', { hasText: '收藏' }).first().tap()
  await a.toFront()
  await a.page.locator('.card__action:visible', { hasText: '收藏' }).first().tap()
  await b.toFront()
  await b.goto(address('mine', { e }))
  expect(await b.page.locator('.mine__row:visible').count()).toBe(2)
})

test('clearing in one tab clears in the other, and what is answered there later is all there is', async () => {
  const a = await phones.at(daily)
  await a.answerAll(2)
  const b = await a.beside(address('mine', { e }))
  b.page.on('dialog', (dialog) => dialog.accept())
  await b.tap('清除我的记录')
  expect(await b.text()).toContain('答过0题')
  await a.toFront()
  expect(await a.text()).toContain('第1题，共5题')
  await a.answer()
  expect(await kept(a)).toBe(1)
  expect(await told(b)).toBe(1)
})

test('an older version open beside it, which writes what it once read, takes nothing away', async () => {
  const a = await phones.at(ofLaw('行政复议法'))
  await a.answerAll(2)
  const b = await a.beside(address('mine', { e }))
  await b.page.evaluate((question) => {
    const recall = { stability: 3, difficulty: 5, answeredOn: 20000, dueOn: 20003, streak: 1 }
    const memory = { [question]: { ...recall, right: 1, wrong: 0 } }
    const state = { memory, rounds: {}, favourites: [question] }
    localStorage.setItem('quiz', JSON.stringify({ data: { state, version: 1 } }))
  }, ofOtherLaw)
  await a.toFront()
  await a.answer()
  expect(await kept(a)).toBe(4)
})

test('what a newer version keeps is still there after an answer', async () => {
  const recall = { stability: 3, difficulty: 5, answeredOn: 20000, dueOn: 20003, streak: 1 }
  const memory = { 'next-year-001': { ...recall, right: 1, wrong: 0, sure: true } }
  const state = { memory, rounds: { tour: { at: 3 } }, favourites: [], diary: ['x'] }
  const a = await phones.at(daily, {
    stored: { quiz: JSON.stringify({ data: { state, version: 2, signed: 'yes' } }) },
  })
  await a.answer()
  const raw = await a.page.evaluate(() => JSON.parse(localStorage.getItem('quiz') ?? '{}').data)
  expect(raw).toMatchObject({
    version: 2,
    signed: 'yes',
    state: { rounds: { tour: { at: 3 } }, diary: ['x'] },
  })
  expect(JSON.stringify(raw)).toContain('next-year-001')
  expect(await told(a)).toBe(1)
})

test('a tab that is killed right after a tap has kept the answer', async () => {
  const a = await phones.at(daily)
  const b = await a.beside()
  await a.toFront()
  await a.page.evaluate(() => {
    const [option] = [...document.querySelectorAll<HTMLElement>('.option')].filter(
      (one) => one.getClientRects().length > 0,
    )
    option?.click()
  })
  await a.page.close({ runBeforeUnload: false })
  expect(await kept(b)).toBe(1)
})

test('a full phone: it is said once, 我的 tells it, and all is kept once there is room', async () => {
  const a = await phones.at(daily)
  await a.answerAll(1)
  await refuseWrites(a, true)
  await a.answer()
  await a.page.locator('.toast', { hasText: '没能保存' }).waitFor()
  await a.tap('下一题')
  await a.page.locator('.toast', { hasText: /^$/ }).waitFor({ state: 'attached' })
  await a.answer(1)
  await a.page.waitForTimeout(300)
  expect(await a.page.locator('.toast').textContent()).toBe('')
})

test('where 我的 is open on a full phone it says what is not kept, until it is', async () => {
  const a = await phones.at(address('quiz', { e }))
  await refuseWrites(a, true)
  await a.tap('今日五题')
  await a.answerAll(2)
  await a.back()
  await a.tap('我的')
  expect(await a.text()).toContain('最近的记录没能保存')
  expect(await a.text()).toContain('答过2题')
  await refuseWrites(a, false)
  await a.page.evaluate(() => window.dispatchEvent(new Event('pageshow')))
  await a.settled()
  expect(await a.text()).not.toContain('没能保存')
  expect(await kept(a)).toBe(2)
})

test('a browser that refuses storage altogether opens the app, which goes on and says so', async () => {
  const a = await phones.at()
  await a.context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await a.goto(daily)
  await a.answer()
  await a.page.locator('.toast', { hasText: '没能保存' }).waitFor()
  await a.page.locator('.main:visible', { hasText: '下一题' }).tap()
  await a.settled()
  expect(await a.text()).toContain('第2题，共5题')
})

const anything = [
  'no json',
  '"text"',
  '7',
  'null',
  '[1,2,3]',
  '{}',
  '{"data":{"state":"gone","version":99}}',
  '{"data":{"state":{"theme":5,"textSize":"big","editions":[],"memory":"x","rounds":3,"recent":[7]}}}',
  '{"data":{"state":{"editions":{"shenyang-2021":{"read":7,"last":{}}},"memory":{"a":{"right":"1"}},"rounds":{"daily":{"kind":{"by":"daily"},"begunAt":1e308,"items":[null]}}}}}',
  '{"data":{"state":{"__proto__":{"x":1},"constructor":1},"changes":{"length":9}}}',
  '{"data":{"state":{},"changes":[1,null],"emptiedAt":"soon"},"hasOwnProperty":1}',
]

test.each(anything)('with %s under every key the app opens, and keeps an answer', async (text) => {
  const keys = ['settings', 'reading', 'quiz', 'searches', 'seeded']
  const a = await phones.at('', { stored: Object.fromEntries(keys.map((key) => [key, text])) })
  expect(await a.text()).toContain('今日五题')
  for (const tab of ['数据', '问答', '我的', '报告']) await a.tap(tab)
  await a.goto(address('search', { e }))
  await a.goto(daily)
  await a.answer()
  expect(await kept(a)).toBe(1)
})
