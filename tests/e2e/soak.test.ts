import { Browsing } from '../soak/browser'
import type { Kind } from '../soak/news'
import { pause } from '../soak/walk'

/** The soak of `npm run prove -- soak` is worth nothing if it does not see what is wrong. */
let world: Browsing
beforeAll(async () => {
  world = await Browsing.open(1)
})
beforeEach(async () => {
  await world.tab.page.evaluate('localStorage.clear()').catch(() => undefined)
  await world.restart()
})
afterAll(() => world.close())

const kinds = async () => (await world.look()).map(({ kind }) => kind)

test('an app at rest has no faults', async () => {
  expect(await world.look()).toEqual([])
})

test.each<[Kind, string, string]>([
  ['blank screen', 'an empty page', `document.querySelector('#app').innerHTML = ''`],
  ['error', 'an error that nobody catches', `setTimeout(() => { throw Error('oh') })`],
  ['error', 'a promise that nobody catches', `void Promise.reject(Error('oh'))`],
  ['error', 'a complaint to the console', `console.error('oh')`],
  ['wrong place', 'the address of another screen', `history.replaceState({}, '', 'mine/')`],
  ['wrong place', 'an address within a hash', `history.replaceState({}, '', '#/pages/home/index')`],
  [
    'layout',
    'something wider than the screen',
    `document.body.style.overflow = 'visible'
     document.body.append(Object.assign(document.createElement('div'), { style: 'width: 900px; height: 1px' }))`,
  ],
  [
    'lost answer',
    'an answer that nobody gave',
    `localStorage.quiz = JSON.stringify({ data: { state: { memory: { q: { right: 1, wrong: 0 } } } } })`,
  ],
])('%s is seen: %s', async (kind, _name, plant) => {
  await world.tab.page.evaluate(plant)
  expect(await kinds()).toContain(kind)
})

test('a tab that crashed is seen, and the walk goes on in another', async () => {
  world.tab.page.goto('chrome://crash').catch(() => undefined)
  await pause(500)
  expect(await kinds()).toContain('blank screen')
  await world.restart()
  expect(await world.look()).toEqual([])
})

test('from a tab that hangs the walk goes on in another', async () => {
  world.tab.page.evaluate('for (;;) {}').catch(() => undefined)
  await pause(200)
  await world.restart()
  expect(await world.look()).toEqual([])
})

test('an answer is heard, must be stored, and may be taken back', async () => {
  await world.goto('shenyang-2021/round/?by=question&q=xianfa-010')
  await world.tab.page.locator('.option:visible').first().tap()
  expect(await world.look()).toEqual([])
  expect(Object.keys(world.stored)).toEqual(['xianfa-010'])
  await world.tab.page.evaluate(`localStorage.removeItem('quiz')`)
  expect(await kinds()).toEqual(['lost answer'])
})
