/** How a mini-program's page is drawn in steps: what is sent adds up to the whole, in light pieces. */
import { hooks } from '@tarojs/shared'
import fc from 'fast-check'
import { afterSteps, sendInSteps } from '../../src/platform/weapp/sendInSteps'
import { stepsOf, type Update } from '../../src/platform/weapp/steps'
import { setPaths } from '../weapp/host/setData'

const KB = 1024
const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

/** What a page's data are after these updates, one after the other. */
function after(updates: readonly Update[]): Record<string, unknown> {
  const data = {}
  // A copy each: what a page is sent goes over as text.
  for (const update of updates)
    setPaths(data, JSON.parse(JSON.stringify(update)), (isList) => (isList ? [] : {}))
  return data
}

interface Node {
  sid: string
  cn?: Node[]
  v?: string
}

/** Characters of any width, surrogates and those that JSON escapes among them. */
const words = fc.string({ unit: 'binary', maxLength: 20 })
const text = fc.record({ sid: fc.string({ maxLength: 4 }), v: words })
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.record({ sid: fc.string({ maxLength: 4 }), cn: fc.array(tie('node'), { maxLength: 12 }) }),
  ),
}))
const update = fc.oneof(
  fc.record({ 'root.cn.[0]': node }),
  fc.record({ 'root.cn': fc.array(node), title: fc.string() }),
)
/** More than the heaviest piece of an update that cannot be cut. */
const limits = fc.integer({ min: 400, max: 2000 })

test('all steps together set what the update would have set', () => {
  fc.assert(
    fc.property(update, limits, (whole, limit) => {
      expect(after(stepsOf(whole, limit))).toEqual(after([whole]))
    }),
  )
})

test('no step is heavier than the limit, and none is empty', () => {
  fc.assert(
    fc.property(update, limits, (whole, limit) => {
      for (const step of stepsOf(whole, limit)) {
        expect(bytesOf(step)).toBeLessThanOrEqual(limit)
        expect(Object.keys(step)).not.toEqual([])
      }
    }),
  )
})

test('no path of a step leads into what the same step sets', () => {
  fc.assert(
    fc.property(update, limits, (whole, limit) => {
      for (const paths of stepsOf(whole, limit).map(Object.keys))
        for (const path of paths)
          expect(paths.filter((other) => other.startsWith(`${path}.`))).toEqual([])
    }),
  )
})

const run = (letters: number): Node => ({ sid: '1', v: '字'.repeat(letters) })
const list = (runs: number): Node => ({
  sid: '2',
  cn: Array.from({ length: runs }, () => run(100)),
})

test('an update that is light enough is left as it is', () => {
  const light = { 'root.cn.[0]': list(20) }
  expect(stepsOf(light, 24 * KB)).toEqual([light])
  expect(stepsOf(light, 24 * KB)[0]).toBe(light)
})

test('the steps are as full as they can be, the first too', () => {
  const steps = stepsOf({ 'root.cn.[0]': list(300) }, 24 * KB)
  expect(steps).toHaveLength(5)
  for (const step of steps.slice(0, -1)) expect(bytesOf(step)).toBeGreaterThan(22 * KB)
})

test('a run of text, which nothing can cut, goes whole and by itself', () => {
  const [before, alone, behind] = [run(10), run(1000), run(10)]
  const steps = stepsOf({ 'root.cn': [before, alone, behind] }, KB)
  expect(steps).toEqual([
    { 'root.cn': [before] },
    { 'root.cn.[1]': alone },
    { 'root.cn.[2]': behind },
  ])
})

describe('a page', () => {
  beforeAll(sendInSteps)

  /** A page that notes what it is sent and draws it when it is told to. */
  function openPage() {
    const sent: Update[] = []
    const drawing: (() => void)[] = []
    const page = {
      setData(one: Update, drawn: () => void = () => undefined) {
        sent.push(one)
        drawing.push(drawn)
      },
    }
    const send = (one: Update, drawn?: () => void) =>
      hooks.call('proxyToRaw', page)?.setData(one, drawn)
    return { page, sent, send, draw: () => drawing.shift()?.() }
  }

  const heavy = { 'root.cn.[0]': list(300) }

  test('is sent a light update at once, whether the one before is drawn or not', () => {
    const { sent, send } = openPage()
    send({ a: 1 })
    send({ a: 2 })
    expect(sent).toEqual([{ a: 1 }, { a: 2 }])
  })

  test('is sent a step of a heavy one whenever the step before is drawn', () => {
    const { sent, send, draw } = openPage()
    const drawn = jest.fn()
    send(heavy, drawn)
    for (const step of [1, 2, 3, 4, 5]) {
      expect(sent).toHaveLength(step)
      expect(drawn).not.toHaveBeenCalled()
      draw()
    }
    expect(sent).toHaveLength(5)
    expect(drawn).toHaveBeenCalledTimes(1)
    expect(after(sent)).toEqual(after([heavy]))
  })

  test('is sent what comes meanwhile behind it, and what comes later at once again', () => {
    const { sent, send, draw } = openPage()
    const drawn = jest.fn()
    const into = { 'root.cn.[0].cn.[299].v': '后来' }
    send(heavy)
    send(into, drawn)
    expect(sent).toHaveLength(1)
    for (let step = 0; step < 6; step++) draw()
    expect(sent).toHaveLength(6)
    expect(sent.at(-1)).toEqual(into)
    expect(drawn).toHaveBeenCalledTimes(1)
    send({ a: 1 })
    send({ a: 2 })
    expect(sent.slice(6)).toEqual([{ a: 1 }, { a: 2 }])
  })

  test('has what waits for all of it done once the last step is drawn, however late that is', () => {
    const { page, send, draw, sent } = openPage()
    const whole = jest.fn()
    send(heavy)
    afterSteps(page, whole)
    send({ later: true })
    for (let step = 0; step < 4; step++) draw()
    expect(whole).not.toHaveBeenCalled()
    draw()
    expect(whole).toHaveBeenCalledTimes(1)
    expect(sent.at(-1)).toEqual({ later: true })
    draw()
    afterSteps(page, whole)
    expect(whole).toHaveBeenCalledTimes(2)
  })

  test('that is sent nothing in steps keeps nobody waiting', () => {
    const { page, send } = openPage()
    const whole = jest.fn()
    send({ a: 1 })
    afterSteps(page, whole)
    expect(whole).toHaveBeenCalledTimes(1)
  })

  test('waits for no other page', () => {
    const [one, other] = [openPage(), openPage()]
    one.send(heavy)
    other.send({ a: 1 })
    expect(other.sent).toEqual([{ a: 1 }])
  })
})
