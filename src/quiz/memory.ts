import * as v from 'valibot'
import { dayWords } from '../report/dates'
import { dayOf } from './day'

/** Past the year 2500 is no day on which anything was answered or is to be asked. */
const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200_000))
const count = v.fallback(days, 0)

/** What is kept of one question that was answered. Days are counts as of `dayOf`. */
const Recall = v.object({
  /** FSRS: days until the chance of recall falls to 90 %. */
  stability: v.pipe(v.number(), v.minValue(0.001), v.maxValue(36500)),
  /** FSRS: 1 easy to 10 hard. */
  difficulty: v.pipe(v.number(), v.minValue(1), v.maxValue(10)),
  /** Day of the last answer. */
  answeredOn: days,
  /** Day on which to ask again. */
  dueOn: days,
  /** Right answers on different days since the last wrong one. */
  streak: count,
  right: count,
  wrong: count,
})
export type Recall = v.InferOutput<typeof Recall>

/** What a reader remembers: a record by question id. Plain JSON. */
export type Memory = Readonly<Record<string, Recall>>

/** A mistake counts as known again after right answers on this many different days. */
const KNOWN_AGAIN = 2

/** The memory with one question's record put back to what it was; undefined: never answered. */
export function restore(memory: Memory, id: string, recall: Recall | undefined): Memory {
  const { [id]: _, ...others } = memory
  return recall ? { ...memory, [id]: recall } : others
}

/** The record of a question, undefined where it was never answered. */
export function recallOf(memory: Memory, id: string): Recall | undefined {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: Object.hasOwn is newer than our oldest phones
  return Object.prototype.hasOwnProperty.call(memory, id) ? memory[id] : undefined
}

/** Never answered. */
export function isNew(memory: Memory, id: string): boolean {
  return recallOf(memory, id) === undefined
}

/** Answered wrong, and not yet right on enough days since. */
export function isMistake(memory: Memory, id: string): boolean {
  const recall = recallOf(memory, id)
  return recall !== undefined && recall.streak < (recall.wrong > 0 ? KNOWN_AGAIN : 1)
}

/** Answered, and no mistake. */
export function isKnown(memory: Memory, id: string): boolean {
  return !isNew(memory, id) && !isMistake(memory, id)
}

/** To be asked again today; also where it was answered "in the future", under a wrong clock. */
export function isDue(memory: Memory, id: string, now: number): boolean {
  return returnsIn(memory, id, now) === 0
}

/**
 * Days until a question comes back: 0 today or overdue, 1 tomorrow. Undefined where it was never
 * answered.
 */
export function returnsIn(memory: Memory, id: string, now: number): number | undefined {
  const recall = recallOf(memory, id)
  if (!recall) return undefined
  const today = dayOf(now)
  return recall.answeredOn > today ? 0 : Math.max(0, recall.dueOn - today)
}

/** Days until the first of these questions comes back; undefined where none was answered. */
export function soonestReturn(
  ids: readonly string[],
  memory: Memory,
  now: number,
): number | undefined {
  const days = ids.flatMap((id) => returnsIn(memory, id, now) ?? [])
  return days.length === 0 ? undefined : Math.min(...days)
}

/** The day on which a question comes back, for the reader: 今天, 明天, 9天后（12月2日）. */
export function returnDay(inDays: number, now: number): string {
  if (inDays <= 0) return '今天'
  if (inDays === 1) return '明天'
  return `${inDays}天后（${dayWords(dayOf(now) + inDays)}）`
}

/** What is remembered of some questions. */
export function pick(memory: Memory, isMeant: (id: string) => boolean): Memory {
  return Object.fromEntries(Object.entries(memory).filter(([id]) => isMeant(id)))
}

/**
 * A memory from whatever was stored. A record that cannot be read is left out; a field that an
 * older version did not have starts at its default. Never throws.
 */
export function readMemory(value: unknown): Memory {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, stored]): [string, Recall][] => {
      const recall = v.safeParse(Recall, stored)
      return recall.success ? [[id, recall.output]] : []
    }),
  )
}
