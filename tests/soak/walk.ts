import path from 'node:path'
import { Dice } from './dice'
import { growthOf, growthWords, type Sample } from './memory'
import type { Fault, Tell } from './news'

/** One way to go on. */
export interface Step<W> {
  weight: number
  /** Whether it can be taken now; always unless told. */
  can?: (world: W) => boolean
  /** Takes it; tells by `say` what it is, before it does it. */
  take: (world: W, dice: Dice, say: Say) => Promise<void>
}
type Say = (words: string) => void

/** The app where it runs, with a reader's hands. */
export interface World {
  /** What is wrong now, once the app has come to rest. */
  look(): Promise<Fault[]>
  /** Where the reader is, in words. */
  readonly where: string
  /** After a fault: opens anew and agrees with what is stored, so that one fault is told once. */
  restart(): Promise<void>
  /** Keeps what the reader sees; gives the file. `name` is the file's path without suffix. */
  picture(name: string): Promise<string>
  /** Memory, at a place that is the same each time; none where the reader cannot get there now. */
  sample(): Promise<Sample | undefined>
  /** Numbers for the summary, by name. */
  readonly counts: Record<string, number>
}

export interface Walk {
  /** What is walked through, for the names of files. */
  name: string
  seed: number
  minutes: number
  /** Milliseconds that a step may take. */
  patience: number
  /** Steps from one sample of memory to the next. */
  sampleEvery: number
  tell: Tell
}

/** Where pictures of faults are kept. */
export const output = path.resolve(__dirname, '../../dist/soak')

/** A page that hangs shows no picture. */
const PICTURE_MS = 10_000

/** Faults after which the app goes on as before. */
const harmless = ['history', 'dead tap', 'too deep']

/** So many faults of one kind are told in full; of the others only that they were. */
const IN_FULL = 3

/**
 * Walks through a world for some minutes, a step after another, each by dice of its own: a step
 * that throws less in one run than in another does not change those after it.
 */
export async function walk<W extends World>(
  world: W,
  steps: readonly Step<W>[],
  { name, seed, minutes, patience, sampleEvery, tell }: Walk,
): Promise<void> {
  const end = Date.now() + minutes * 60_000
  const samples: Sample[] = []
  const told = new Map<string, number>()
  let step = 0

  const report = async (fault: Fault) => {
    const key = `${fault.kind} ${fault.what.split('\n', 1)[0]?.replace(/\d+/g, '')}`
    const times = (told.get(key) ?? 0) + 1
    told.set(key, times)
    if (times > IN_FULL) return tell({ step, fault })
    const file = path.join(output, `${name}-${seed}-${step}`)
    const picture = await within(PICTURE_MS, world.picture(file)).catch(() => undefined)
    tell({ step, fault, picture: picture ?? 'no picture could be taken' })
  }
  const takeStep = async (say: Say): Promise<Fault[]> => {
    const dice = new Dice(seed, step)
    await dice.weighed(steps.filter(({ can }) => can?.(world) ?? true)).take(world, dice, say)
    return world.look()
  }

  while (Date.now() < end) {
    step += 1
    tell({ began: step })
    let words = '?'
    const faults = await within(
      patience,
      takeStep((said) => {
        words = said
      }),
    ).catch((error: unknown) => [faultOf(error)])
    tell({ step, words: `${words} → ${world.where}` })
    for (const fault of faults) await report(fault)
    if (faults.some(({ kind }) => !harmless.includes(kind))) {
      await within(patience, world.restart())
    }
    if (step % sampleEvery !== 0) continue
    const sample = await within(patience, world.sample()).catch(() => undefined)
    tell({ step, words: `memory is measured → ${world.where}` })
    if (sample) samples.push(sample)
  }

  const memory = growthOf(samples)
  for (const growth of memory.filter(({ isFlat }) => !isFlat)) {
    await report({ kind: 'memory', what: `memory grows: ${growthWords(growth)}` })
  }
  tell({ done: { steps: step, counts: world.counts, memory, samples: samples.length } })
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

class Hang extends Error {}

/** The promise, as long as it takes no more than so many milliseconds. */
async function within<T>(patience: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Hang(`nothing for ${patience} ms`)), patience)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function faultOf(error: unknown): Fault {
  const what = error instanceof Error ? error.message : String(error)
  return { kind: error instanceof Hang ? 'hang' : 'error', what }
}
