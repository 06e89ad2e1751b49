import { homeWeight, ONE_STEP, sectionWeight } from '../../../src/report/weight'
import { floor, numbersOf } from '../../bench/numbers'
import { textOf } from '../build/build'
import type { Target } from '../host/find'
import { viewsIn } from '../host/view'
import { addresses, edition, nameOf, units } from './content'
import { appBuild, journeys, openApp } from './journeys'

const KB = 1024

/** A memory of so many questions, all known and none due soon, as the quiz keeps it. */
function history(questions: number): Record<string, unknown> {
  const recall = { stability: 30, difficulty: 5, answeredOn: 19052, dueOn: 19400 }
  const memory = Object.fromEntries(
    Array.from({ length: questions }, (_, at) => [
      `question-${at}`,
      { ...recall, streak: 3, right: 3, wrong: 0 },
    ]),
  )
  return { quiz: { state: { memory, rounds: {}, favourites: [] }, version: 1 } }
}

/** What the app sends from opening a page on, and after a tap there, in bytes. */
async function sentWith(storage: Record<string, unknown>, path: string, tapped?: string) {
  const phone = await openApp({ path, storage })
  if (tapped) await phone.tap({ class: tapped }, { nth: 0 })
  return phone.setData.map(({ bytes }) => bytes)
}

journeys('budgets', () => {
  test('the package and what a start runs stay close to a hello-world’s', async () => {
    const ours = await numbersOf(appBuild())
    expect(ours['main package, bytes'] / floor['main package, bytes']).toBeLessThanOrEqual(1.72)
    expect(
      ours['start-up JavaScript, bytes'] / floor['start-up JavaScript, bytes'],
    ).toBeLessThanOrEqual(1.4)
  })

  test('home stands after one setData of 12 KB at most', async () => {
    const phone = await openApp({ path: addresses.home })
    expect(phone.setData).toHaveLength(1)
    // For as many reading units as Shenyang's report has: a longer one has more rows to send.
    const most = 12 * KB * Math.max(1, units.length / 17)
    expect(phone.setData[0]?.bytes).toBeLessThanOrEqual(most)
    expect([...viewsIn(phone.view)].length).toBeLessThan(250)
  })

  test('home and the quiz tab open without the report’s text and the question bank', async () => {
    for (const path of [addresses.home, addresses.quiz]) {
      const phone = await openApp({ path })
      expect(phone.scripts).toContain('common.js')
      expect(phone.scripts).not.toContain('content.js')
      expect(phone.scripts.filter((file) => file.startsWith('pages/round/'))).toEqual([])
    }
    const reading = await openApp({ path: addresses.section })
    expect(reading.scripts).toContain('content.js')
  })

  test('a view tells the app of taps, and not of every move of a finger', () => {
    const views = textOf(appBuild(), 'base.wxml').match(/<(?:view|text) [^>]*>/g) ?? []
    expect(views.length).toBeGreaterThan(20)
    expect(views.some((view) => view.includes('bindtap'))).toBe(true)
    expect(views.filter((view) => /bind(?!tap)/.test(view))).toEqual([])
  })

  test('home is not sent again to one who comes back to it', async () => {
    const phone = await openApp({ path: addresses.home })
    await phone.tap(nameOf(units[1]!))
    await phone.back()
    const changes = phone.setData.filter(({ owner }) => owner === 'pages/home/index').slice(1)
    expect(phone.text()).toContain('接着读')
    expect(changes.length).toBeGreaterThan(0)
    for (const { bytes } of changes) expect(bytes).toBeLessThan(800)
  })

  test('every section opens with one setData of 24 KB at most', async () => {
    for (const { id } of units) {
      const phone = await openApp({ path: `pages/section/index?e=${edition.id}&s=${id}` })
      expect(phone.setData).toHaveLength(1)
      expect(phone.setData[0]?.bytes).toBeLessThanOrEqual(ONE_STEP)
    }
  })

  test('a screen that is heavier is drawn in steps, and all of it is there in the end', async () => {
    const phone = await openApp({ path: addresses.terms })
    const sent = phone.setData.map(({ bytes }) => bytes)
    expect(sent.length).toBeGreaterThan(1)
    expect(Math.max(...sent)).toBeLessThanOrEqual(ONE_STEP)
    const shown = phone.text()
    for (const { meaning } of edition.terms) expect(shown).toContain(meaning)
  })

  test('what the publisher is told of a screen’s weight is never less than what is sent', async () => {
    const home = await openApp({ path: addresses.home })
    expect(home.setData[0]?.bytes).toBeLessThanOrEqual(homeWeight(edition))
    for (const unit of units) {
      const phone = await openApp({ path: `pages/section/index?e=${edition.id}&s=${unit.id}` })
      expect(phone.setData[0]?.bytes).toBeLessThanOrEqual(sectionWeight(edition, unit))
    }
  })

  test.each<[string, string, Target]>([
    ['keeping a card', addresses.section, '收藏'],
    ['another text size', addresses.mine, { label: '文字大一点' }],
    ['another theme', addresses.mine, { label: '颜色：深色' }],
    ['larger buttons', addresses.mine, { label: '按钮大小：大' }],
    ['another kind of figures', addresses.figures, { class: 'figures__kind' }],
  ])('%s sends less than 300 bytes', async (_name, path, target) => {
    const phone = await openApp({ path })
    const before = phone.setData.length
    await phone.tap(target, typeof target === 'object' && 'label' in target ? {} : { nth: 1 })
    const sent = phone.setData.slice(before).map(({ bytes }) => bytes)
    expect(sent).toHaveLength(1)
    expect(sent[0]).toBeLessThan(300)
  })

  test('an answer sends its verdict, its reason and what to do next, and not the question again', async () => {
    const phone = await openApp({ path: addresses.daily })
    const stem = phone.text({ class: 'question__stem' })
    const before = phone.setData.length
    await phone.tap({ class: 'option' }, { nth: 0 })
    const [sent, ...more] = phone.setData.slice(before)
    expect(more).toEqual([])
    expect(stem).not.toBe('')
    // What to do next is some three hundred characters, a good kilobyte in itself.
    expect(sent?.bytes).toBeLessThan(6 * KB)
  })

  test.each([
    ['the quiz tab', addresses.quiz, undefined],
    ['mine', addresses.mine, undefined],
    ['a round, and an answer', addresses.daily, 'option'],
  ])('%s sends the same after a hundred answers as after nine hundred', async (_, path, tapped) => {
    const few = await sentWith(history(111), path, tapped)
    const many = await sentWith(history(999), path, tapped)
    expect(few.length).toBeGreaterThan(0)
    expect(many).toEqual(few)
  })

  test('that history is one that the app reads', async () => {
    const phone = await openApp({ path: addresses.mine, storage: history(999) })
    expect(phone.text()).toContain('999')
  })
})
