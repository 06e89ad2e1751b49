/** All that can be done, by keyboard alone; the focus is always somewhere, and seen. */
import { address } from '../../src/report/address'
import { focused, goTo, press } from './keyboard'
import type { Phone } from './phone'
import { phonesForTests } from './phones'

const e = 'shenyang-2021'

const phones = phonesForTests()
let phone: Phone

/** What has the focus, once the page has stopped moving. */
async function arrived() {
  await phone.settled()
  return focused(phone)
}

test('from home to a section, a term and its meaning, a favourite, and back to the link followed', async () => {
  phone = await phones.at()
  const link = await goTo(phone, '加快政府职能转变')
  await press(phone, 'Enter')
  expect(await arrived()).toMatchObject({ words: expect.stringContaining('主动服务市场需求') })

  await goTo(phone, '一码通城')
  await press(phone, 'Enter')
  expect(await arrived()).toMatchObject({ words: expect.stringContaining('解释非报告原文') })
  expect(await press(phone, 'Tab')).toMatchObject({ words: '知道了', hiddenBy: '' })
  expect(await press(phone, 'Tab')).toMatchObject({ words: '知道了' })
  expect(await press(phone, 'Shift+Tab')).toMatchObject({ words: '知道了' })
  await press(phone, 'Escape')
  expect(await arrived()).toMatchObject({ words: '一码通城', hiddenBy: '' })

  await goTo(phone, '收藏')
  expect(await press(phone, 'Space')).toMatchObject({ words: '已收藏', hiddenBy: '' })
  await phone.back()
  await phone.page.waitForTimeout(500)
  const back = await arrived()
  expect(back).toMatchObject({ hiddenBy: '', isRinged: true })
  expect(back.words.slice(0, 6)).toBe(link.words.slice(0, 6))
})

test('today’s five to their result: after an answer the focus is on the verdict, then on the next question', async () => {
  phone = await phones.at(address('quiz', { e }))
  await goTo(phone, '今日五题')
  await press(phone, 'Enter')
  await arrived()
  for (let place = 1; place <= 5; place++) {
    const isMultiple = (await phone.page.locator('[role=checkbox]:visible').count()) > 2
    await goToRole(isMultiple ? 'checkbox' : 'radio')
    await press(phone, 'Space')
    if (isMultiple) {
      await goTo(phone, '确定')
      await press(phone, 'Enter')
    }
    expect((await arrived()).words).toMatch(/答对了|答错了/)
    await goTo(phone, place < 5 ? '下一题' : '看结果')
    await press(phone, 'Enter')
    const next = await arrived()
    expect(next).toMatchObject({ hiddenBy: '' })
    expect(next.words).not.toBe('')
  }
  expect(await phone.text()).toMatch(/答对/)
})

/** To the next stop that is an option of a question. */
async function goToRole(role: string): Promise<void> {
  for (let step = 0; step < 20; step++) {
    expect(await press(phone, 'Tab')).toMatchObject({ hiddenBy: '', isRinged: true })
    const isOption = await phone.page.evaluate(
      (wanted) => document.activeElement?.getAttribute('role') === wanted,
      role,
    )
    if (isOption) return
  }
  throw new Error(`No ${role}`)
}

test('a search is typed, its first result followed, and Back returns to that result', async () => {
  phone = await phones.at(address('search', { e }))
  await phone.page.keyboard.type('复议')
  await phone.settled()
  const result = await goTo(phone, '行政复议')
  await press(phone, 'Enter')
  // The first result is a term: its meaning opens with its page.
  expect(await arrived()).toMatchObject({ words: expect.stringContaining('知道了') })
  await press(phone, 'Escape')
  expect((await arrived()).words).not.toBe('')
  await phone.back()
  await phone.page.waitForTimeout(500)
  expect(await arrived()).toMatchObject({ words: result.words, hiddenBy: '', isRinged: true })
})

const largest = {
  settings: JSON.stringify({
    data: { state: { theme: 'light', textSize: 30, elder: true }, version: 1 },
  }),
}

test.each([
  ['home', address('home', { e }), {}],
  ['home at the largest text', address('home', { e }), largest],
  ['the figures', address('figures', { e }), largest],
  ['a section', address('section', { e, s: '1-2' }), largest],
  ['the quiz', address('quiz', { e }), largest],
  ['mine', address('mine'), largest],
])('on %s no stop hides under the bars, forwards or backwards', async (_name, at, stored) => {
  phone = await phones.at(at, { width: 360, height: 640, stored })
  const hidden: string[] = []
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < 45; step++) {
      const { words, hiddenBy, isRinged } = await press(phone, key)
      // Past the last stop the browser itself has the focus.
      if (hiddenBy === 'nothing') break
      if (hiddenBy || !isRinged)
        hidden.push(`${key} ${words.slice(0, 20)}: ${hiddenBy || 'no ring'}`)
    }
  }
  expect(hidden).toEqual([])
})
