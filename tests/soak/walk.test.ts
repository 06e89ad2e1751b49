import type { Fault, News } from './news'
import { pause, type Step, type World, walk } from './walk'

/** A world in which nothing is, that notes what befalls it. */
function someWorld(faults: Fault[] = []) {
  const taken: number[] = []
  let restarts = 0
  let samples = 0
  const world = {
    where: 'here',
    counts: {},
    look: async () => faults.splice(0),
    restart: async () => {
      restarts += 1
    },
    picture: async (name: string) => `${name}.png`,
    sample: async () => {
      samples += 1
      return { flat: 5, growing: samples }
    },
  } satisfies World
  return { world, taken, restarts: () => restarts }
}

/** Takes a step and says what fell. */
const step: Step<World> = {
  weight: 1,
  take: async (_world, dice, say) => say(String(dice.below(1000))),
}

/** The news of a walk of a quarter of a second. */
async function newsOf(world: World, steps: Step<World>[], seed = 1): Promise<News[]> {
  const news: News[] = []
  await walk(world, steps, {
    name: 'test',
    seed,
    minutes: 0.004,
    patience: 20,
    sampleEvery: 1,
    tell: (one) => news.push(one),
  })
  return news
}

const faultsIn = (news: News[]) => news.flatMap((one) => ('fault' in one ? [one] : []))
const stepsIn = (news: News[]) =>
  news.flatMap((one) => ('words' in one && !one.words.startsWith('memory') ? [one.words] : []))

test('the same seed leads the same way, another one another', async () => {
  const [one, same, other] = await Promise.all(
    [1, 1, 2].map(async (seed) => stepsIn(await newsOf(someWorld().world, [step], seed))),
  )
  expect(same?.slice(0, 5)).toEqual(one?.slice(0, 5))
  expect(other?.slice(0, 5)).not.toEqual(one?.slice(0, 5))
})

test('a step that cannot be taken is not', async () => {
  const never: Step<World> = { ...step, weight: 99, can: () => false, take: () => Promise.reject() }
  expect(
    faultsIn(await newsOf(someWorld().world, [step, never])).map(({ fault }) => fault.kind),
  ).not.toContain('error')
})

test('what a look finds is told with a picture, and the world begins anew', async () => {
  const { world, restarts } = someWorld([{ kind: 'blank screen', what: 'nothing' }])
  const [found] = faultsIn(await newsOf(world, [step]))
  expect(found).toMatchObject({
    step: 1,
    fault: { kind: 'blank screen' },
    picture: expect.stringMatching(/soak\/test-1-1\.png$/),
  })
  expect(restarts()).toBe(1)
})

test('a step that throws is an error, told with its words', async () => {
  const throws: Step<World> = {
    weight: 1,
    take: async (_world, _dice, say) => {
      say('a bad step')
      throw new Error('oh')
    },
  }
  const news = await newsOf(someWorld().world, [throws])
  expect(stepsIn(news)[0]).toBe('a bad step → here')
  expect(faultsIn(news)[0]?.fault).toEqual({ kind: 'error', what: 'oh' })
})

test('a step that never ends is a hang, and the walk goes on', async () => {
  const hangs: Step<World> = { weight: 1, take: () => new Promise(() => undefined) }
  const found = faultsIn(await newsOf(someWorld().world, [hangs]))
  expect(found.length).toBeGreaterThan(1)
  expect(found[0]?.fault.kind).toBe('hang')
})

test('of many faults that are alike three are told in full, and all are counted', async () => {
  let count = 0
  const throws: Step<World> = {
    weight: 1,
    take: async () => {
      count += 1
      await pause(1)
      throw new Error(`oh ${count}`)
    },
  }
  const errors = faultsIn(await newsOf(someWorld().world, [throws])).filter(
    ({ fault }) => fault.kind === 'error',
  )
  expect(errors.filter(({ picture }) => picture !== undefined)).toHaveLength(3)
  expect(errors).toHaveLength(count)
  expect(count).toBeGreaterThan(5)
})

test('memory that grows is told, and the numbers in the summary', async () => {
  const news = await newsOf(someWorld().world, [step])
  expect(faultsIn(news).map(({ fault }) => fault)).toEqual([
    { kind: 'memory', what: expect.stringMatching(/^memory grows: growing \d+, \d+, \d+$/) },
  ])
  expect(news.at(-1)).toMatchObject({ done: { memory: [{ isFlat: true }, { isFlat: false }] } })
})
