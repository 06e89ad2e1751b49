import { compiled } from '../../../src/content/compiled'
import { unitsOf } from '../../../src/report/outline'
import type { Question } from '../../../src/report/types'
import { newestEdition } from '../../../src/site/shipped'
import type { Phone } from '../host/phone'
import { addresses, bank, edition } from './content'
import { journeys, openApp } from './journeys'

const { askedAbout } = newestEdition(compiled)

/** The question on the screen. */
function questionOn(phone: Phone): Question {
  const stem = phone.text({ class: 'question__stem' })
  const question = [...bank.values()].find((one) => one.stem === stem)
  if (!question) throw new Error(`the bank has no 「${stem}」`)
  return question
}

async function answer(phone: Phone, rightly: boolean): Promise<Question> {
  const question = questionOn(phone)
  const wrong = question.options.map((_, i) => i).filter((i) => !question.answer.includes(i))
  const chosen = rightly ? question.answer : wrong.slice(0, 1)
  for (const index of chosen) await phone.tap(question.options[index]!)
  if (question.type === 'multiple') await phone.tap('确定')
  return question
}

/** Answers what is left of a round; `rightly` says how to answer the question of each place. */
async function finish(phone: Phone, rightly: (place: number) => boolean): Promise<Question[]> {
  const asked: Question[] = []
  for (let more = true; more; ) {
    asked.push(await answer(phone, rightly(asked.length)))
    more = phone.shows('下一题')
    await phone.tap(more ? '下一题' : '看结果')
  }
  return asked
}

journeys('quiz', () => {
  test('five a day to the end: verdict and reason at once, what was missed is named', async () => {
    const phone = await openApp()
    await phone.tap('今日五题')
    expect(phone.page.path).toBe('pages/round/index')
    const first = await answer(phone, false)
    expect(phone.text()).toContain('答错了。')
    expect(phone.text()).toContain(first.reason)
    await phone.tap('下一题')
    const second = await answer(phone, true)
    expect(phone.text()).toContain('答对了。')
    expect(phone.text()).toContain(second.reason)
    await phone.tap('下一题')
    await finish(phone, () => true)
    expect(phone.text()).toContain('答对4题，共5题')
    expect(phone.text()).toContain(first.stem)
    const { title, path } = await phone.share()
    expect(title).toBe('我答对4题，共5题。同样的题，你也来试试')
    const friend = await openApp({ path })
    expect(friend.text()).toContain('第1题，共5题')
    expect(questionOn(friend).id).toBe(first.id)
  })

  test('a mistake is replayed until it is known, also after the app was closed', async () => {
    const phone = await openApp({ path: addresses.daily })
    const [missed] = await finish(phone, (place) => place > 0)
    const later = await phone.reopen({ path: 'pages/quiz/index' })
    expect(later.text()).toContain('1道题，弄懂为止')
    await later.tap('错题')
    expect(questionOn(later).id).toBe(missed!.id)
    const asked = await finish(later, () => true)
    expect(asked).toHaveLength(1)
  })

  test('an answer given by a slip is taken back and leaves no mistake', async () => {
    const phone = await openApp({ path: addresses.daily })
    const question = await answer(phone, false)
    await phone.tap('点错了，重选')
    expect(phone.shows('答错了。')).toBe(false)
    expect(questionOn(phone).id).toBe(question.id)
    await answer(phone, true)
    const mine = await phone.reopen({ path: 'pages/quiz/index' })
    expect(mine.text()).toContain('没有错题')
  })

  test('a round is taken up where it was left', async () => {
    const phone = await openApp({ path: addresses.daily })
    await answer(phone, true)
    await phone.tap('下一题')
    const { id } = questionOn(phone)
    const later = await phone.reopen()
    expect(questionOn(later).id).toBe(id)
    expect(later.text()).toContain('第2题，共5题')
  })

  test('tomorrow there are five others, and what was answered comes back when it is due', async () => {
    const phone = await openApp({ path: addresses.daily })
    const today = await finish(phone, () => true)
    const day = 24 * 60 * 60 * 1000
    const now = Date.parse('2022-03-01T08:00:00+08:00')
    const tomorrow = await phone.reopen({ now: now + day })
    expect(tomorrow.text()).toContain('第1题，共5题')
    expect(today.map(({ id }) => id)).not.toContain(questionOn(tomorrow).id)
    const later = await phone.reopen({ path: 'pages/quiz/index', now: now + 30 * day })
    await later.tap('待复习')
    expect(today.map(({ id }) => id)).toContain(questionOn(later).id)
  })

  const evening = Date.parse('2022-03-01T23:50:00+08:00')
  const minutes = (many: number) => many * 60_000

  test('over midnight, away or on the screen, the day is told anew', async () => {
    for (const pass of ['pocket', 'wait'] as const) {
      const phone = await openApp({ path: 'pages/quiz/index', now: evening })
      await phone.tap('今日五题')
      await finish(phone, () => true)
      await phone.back()
      expect(phone.text()).toContain('5题都答了，明天再来')
      await phone[pass](minutes(20))
      expect(phone.text()).toContain('还没答')
    }
  })

  test('a tab that was left before midnight tells of today when it is come back to', async () => {
    const phone = await openApp({ now: evening })
    await phone.tap('今日五题')
    await finish(phone, () => true)
    await phone.back()
    expect(phone.text()).toContain('5题都答了')
    await phone.tab('我的')
    await phone.pocket(minutes(20))
    await phone.tab('报告')
    expect(phone.text()).not.toContain('5题都答了')
  })

  test('a round that is open over midnight, or while the clock is set back, is gone on with', async () => {
    for (const passed of [minutes(20), -minutes(3 * 24 * 60)]) {
      const phone = await openApp({ path: addresses.daily, now: evening })
      await answer(phone, true)
      await phone.tap('下一题')
      await phone.pocket(passed)
      expect(phone.text()).toContain('第2题，共5题')
      await finish(phone, () => true)
      await phone.tap('回到问答')
      expect(phone.text()).toContain('还没答')
      await phone.tab('我的')
      expect(phone.text()).toContain('答过5题')
    }
  })

  test('another round on the same day leaves today’s five as they are', async () => {
    const phone = await openApp({ path: addresses.daily })
    const first = await finish(phone, () => true)
    await phone.tap('再来一轮')
    const more = await answer(phone, true)
    expect(first.map(({ id }) => id)).not.toContain(more.id)
    await phone.tap('下一题')
    const later = await phone.reopen({ path: 'pages/quiz/index' })
    expect(later.text()).toContain('5题都答了，明天再来')
    expect(later.text()).toContain('再来五题，答了1题')
    const day = await phone.reopen({ path: addresses.daily })
    expect(day.text()).toContain('答对5题，共5题')
  })

  test('a question that was sent leaves the round that was begun where it is', async () => {
    const phone = await openApp({
      path: `pages/round/index?e=${edition.id}&by=law&law=${encodeURIComponent('行政复议法')}`,
    })
    await answer(phone, true)
    const sent = await phone.reopen({ path: addresses.question })
    await answer(sent, true)
    const quiz = await sent.reopen({ path: 'pages/quiz/index' })
    expect(quiz.text()).toContain('行政复议法，答了1题')
  })

  test('a question that is shared opens on that very question', async () => {
    const phone = await openApp({ path: addresses.daily })
    const question = await answer(phone, true)
    const { path } = await phone.share('分享')
    const friend = await openApp({ path })
    expect(questionOn(friend).id).toBe(question.id)
    expect(friend.shows(question.reason)).toBe(false)
  })

  test('by law: every law leads to questions that cite it', async () => {
    const phone = await openApp({ path: addresses.laws })
    await phone.tap({ class: 'topics__row' }, { nth: 0 })
    const question = await answer(phone, true)
    expect('law' in question.basis && question.basis.law).toBe(phone.page.title)
    await phone.tap({ class: 'basis' })
    expect(phone.page.path).toBe('pages/round/article/index')
    expect(phone.shows({ class: 'article__card' })).toBe(true)
    await phone.back()
    expect(phone.text()).toContain(question.reason)
  })

  test('确定 looks as though it does nothing until something is chosen', async () => {
    const several = [...bank.values()].find(({ type }) => type === 'multiple')!
    const phone = await openApp({ path: addresses.question.replace(/q=.*/, `q=${several.id}`) })
    expect(phone.shows({ class: 'main--off' })).toBe(true)
    await phone.tap(several.options[0]!)
    expect(phone.shows({ class: 'main--off' })).toBe(false)
  })

  test('under a law question stands what to do next, and its number is handed to the phone', async () => {
    const phone = await openApp({
      path: addresses.question.replace(/q=.*/, 'q=xingzheng-fuyi-001'),
    })
    await answer(phone, true)
    expect(phone.text()).toContain('真遇到了，下一步')
    await phone.tap({ class: 'steps__call' })
    expect(phone.calls('makePhoneCall')).toMatchObject([{ phoneNumber: '12348' }])
  })

  test('a section that no question is about offers none', async () => {
    const [first] = unitsOf(edition)
    const phone = await openApp({ path: addresses.section.replace(/s=.*/, `s=${first!.id}`) })
    expect(phone.shows({ class: 'section__quiz' })).toBe(askedAbout.includes(first!.id))
    const asked = askedAbout[0]
    const other = await openApp({ path: addresses.section.replace(/s=.*/, `s=${asked}`) })
    await other.tap({ class: 'section__quiz' })
    const { sections, basis } = questionOn(other)
    expect(sections.some((id) => id.startsWith(asked!))).toBe(true)
    expect(basis).toHaveProperty('paragraphId')
  })

  test("a question on the report shows the report's own sentence one tap away", async () => {
    const one = [...bank.values()].find(({ basis }) => 'paragraphId' in basis)!
    const path = addresses.question.replace(/q=.*/, `q=${one.id}`)
    const phone = await openApp({ path })
    await answer(phone, true)
    await phone.tap('看报告原句')
    await phone.tap('回到原文')
    expect(phone.page.path).toBe('pages/section/index')
  })
})
