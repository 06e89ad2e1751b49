import * as v from 'valibot'
import type { Question } from '../report/types'
import type { Bank } from './bank'
import { isAskedBeside } from './beside'
import { dayOf } from './day'
import { draw, type Reader, type RoundKind } from './draw'
import { isRight } from './grade'
import { type Memory, type Recall, readMemory, recallOf, restore } from './memory'
import { remember } from './schedule'
import { optionOrder, type Random } from './shuffle'
import { StoredItem, StoredRound, storedItems } from './storedRound'

/** One question of a round. */
export interface Item {
  /** Question id. */
  question: string
  /** The options as shown: indices into the question's. */
  order: number[]
  /** The options chosen, as indices into the question's; absent until answered. */
  chosen?: number[]
  /** The question's record before it was answered, for undo; absent where there was none. */
  before?: Recall
}

/** A round of questions: plain JSON, so that it can be taken up again where it was left. */
export interface Round {
  kind: RoundKind
  /** Id of the edition beside which it was begun; older versions did not say. */
  edition?: string
  /** When it was begun, in milliseconds. */
  begunAt: number
  /** Place of the question shown; past the last item the round is finished. */
  at: number
  items: Item[]
}

/** A round together with the memory that goes with it. */
export interface Progress {
  round: Round
  memory: Memory
}

/** Draws a new round. It has no items where there is nothing to ask. */
export function startRound(
  kind: RoundKind,
  bank: Bank,
  reader: Reader,
  now: number,
  random: Random,
): Round {
  const items = draw(kind, bank, reader, now, random).map((question) => ({
    question: question.id,
    order: optionOrder(question, random),
  }))
  return { kind, begunAt: now, at: 0, items }
}

/**
 * The stored round, if it is the one to show for `kind`: today's five all day long, even when
 * finished; any other kind until it is finished. Undefined where a new one is to be drawn.
 */
export function resumeRound(
  stored: Round | undefined,
  kind: RoundKind,
  now: number,
): Round | undefined {
  if (!stored || isElsewhere(stored) || !isSameKind(stored.kind, kind)) return undefined
  const stands = kind.by === 'daily' ? dayOf(stored.begunAt) === dayOf(now) : !isFinished(stored)
  return stands ? stored : undefined
}

/**
 * The round to go on with on a screen that has `mine`, where `stored` lies on the phone: another tab
 * may have gone on with the same one, or begun on its own what is not yet begun here. Undefined
 * where a new one is to be drawn: what is not yet begun is another day's, or the record was cleared.
 */
export function roundInHand(
  mine: Round,
  stored: Round | undefined,
  now: number,
): Round | undefined {
  if (stored && isSameRound(stored, mine)) return stored
  if (isBegun(mine)) return stored ? mine : undefined
  const begun = resumeRound(stored, mine.kind, now)
  if (begun) return begun
  return dayOf(mine.begunAt) === dayOf(now) ? mine : undefined
}

/**
 * The round to keep where `stored` lies: `mine`, unless the day's five there are not to be
 * overwritten, by those of another day, beside another edition or by others that have come less far.
 */
export function roundToKeep(mine: Round, stored: Round | undefined, now: number): Round {
  if (!stored || mine.kind.by !== 'daily' || isSameRound(stored, mine)) return mine
  const today = dayOf(now)
  if (dayOf(mine.begunAt) !== today) return stored
  if (dayOf(stored.begunAt) !== today) return mine
  return isElsewhere(stored) || answered(stored) > answered(mine) ? stored : mine
}

/** Whether two are one and the same round, however far each has come. */
export function isSameRound(a: Round, b: Round): boolean {
  const questions = ({ items }: Round) => items.map(({ question }) => question).join()
  return a.begunAt === b.begunAt && isSameKind(a.kind, b.kind) && questions(a) === questions(b)
}

/** Whether a stored round can be gone on with beside another edition alone, as `readRound` says it. */
export function isElsewhere({ items }: Round): boolean {
  return items.length === 0
}

function isBegun(round: Round): boolean {
  return answered(round) > 0
}

function answered({ items }: Round): number {
  return items.filter(({ chosen }) => chosen).length
}

/** Whether two rounds ask about the same thing. */
function isSameKind(a: RoundKind, b: RoundKind): boolean {
  if (a.by === 'section' && b.by === 'section') return a.sections.join() === b.sections.join()
  if (a.by === 'law' && b.by === 'law') return a.law === b.law
  if (a.by === 'set' && b.by === 'set') return a.questions.join() === b.questions.join()
  if (a.by === 'question' && b.by === 'question') return a.question === b.question
  return a.by === b.by
}

/** The item shown; undefined when the round is finished. */
export function currentItem(round: Round): Item | undefined {
  return round.items[round.at]
}

/** A question's options in the order they are shown, each with its own index. */
export function shownOptions(question: Question, item: Item): { index: number; text: string }[] {
  return item.order.map((index) => ({ index, text: question.options[index] ?? '' }))
}

/**
 * Answers the question shown with `chosen` (indices into its options). Nothing changes when it is
 * answered already (a double tap), nothing was chosen or the round is finished.
 */
export function answer(
  { round, memory }: Progress,
  bank: Bank,
  chosen: readonly number[],
  now: number,
): Progress {
  const item = currentItem(round)
  const question = item && bank.get(item.question)
  if (!item || !question || item.chosen || chosen.length === 0) return { round, memory }
  const before = recallOf(memory, question.id)
  const answered: Item = {
    ...item,
    chosen: [...new Set(chosen)].sort((a, b) => a - b),
    ...(before && { before }),
  }
  return {
    round: withCurrent(round, answered),
    memory: remember(memory, question.id, isRight(question, chosen), now),
  }
}

/**
 * Takes back the answer to the question shown: round and memory are as they were before it. Where
 * the question was answered again since, in another round, what came of that stays.
 */
export function undo({ round, memory }: Progress, bank: Bank): Progress {
  const item = currentItem(round)
  const question = item && bank.get(item.question)
  if (!question || !item?.chosen) return { round, memory }
  const { order, before, chosen } = item
  const now = recallOf(memory, question.id)
  const isLatest = answersIn(now) <= answersIn(before) + 1
  return {
    round: withCurrent(round, { question: question.id, order }),
    memory:
      isLatest || !now
        ? restore(memory, question.id, before)
        : { ...memory, [question.id]: withOneLess(now, isRight(question, chosen)) },
  }
}

function answersIn(recall: Recall | undefined): number {
  return recall ? recall.right + recall.wrong : 0
}

function withOneLess(recall: Recall, right: boolean): Recall {
  return right
    ? { ...recall, right: Math.max(0, recall.right - 1) }
    : { ...recall, wrong: Math.max(0, recall.wrong - 1) }
}

function withCurrent(round: Round, item: Item): Round {
  return { ...round, items: round.items.map((other, at) => (at === round.at ? item : other)) }
}

/** Goes on to the next question, once the one shown is answered. */
export function next(round: Round): Round {
  return currentItem(round)?.chosen ? { ...round, at: round.at + 1 } : round
}

/** Whether every question was answered and left behind. A round without questions is finished. */
export function isFinished(round: Round): boolean {
  return round.at >= round.items.length
}

/**
 * A round from whatever was stored, or undefined where it is none. Items that cannot be read are
 * left out, and so are questions that have left the bank or whose options have changed in number.
 * Of a round that was begun beside another edition than this, and asks about that, no items are
 * read: it is none to take up, though the day's five there stay the day's. Never throws.
 */
export function readRound(value: unknown, bank: Bank, edition?: string): Round | undefined {
  const stored = v.safeParse(StoredRound, value)
  if (!stored.success) return undefined
  const { kind, begunAt, at, items, edition: own = edition } = stored.output
  if (edition && own !== edition) {
    const lying = storedItems(items)
    const asksAboutIt = lying.some(({ question }) => !isAskedBeside(question, edition))
    if (asksAboutIt || kind.by === 'section')
      return lying.some(({ chosen }) => chosen?.length)
        ? { kind, edition: own, begunAt, at: 0, items: [] }
        : undefined
  }
  const kept = items.map((item) => readItem(item, bank))
  const readable = kept.filter((item) => item !== undefined)
  if (readable.length === 0) return undefined
  const lost = kept.slice(0, at).filter((item) => item === undefined).length
  const unanswered = readable.findIndex((item) => !item.chosen)
  const furthest = unanswered < 0 ? readable.length : unanswered
  return { kind, edition: own, begunAt, at: Math.min(at - lost, furthest), items: readable }
}

function readItem(value: unknown, bank: Bank): Item | undefined {
  const stored = v.safeParse(StoredItem, value)
  if (!stored.success) return undefined
  const { question: id, order, chosen, before } = stored.output
  const question = bank.get(id)
  if (!question || !isPermutation(order, question.options.length)) return undefined
  const answered = chosen?.length && chosen.every((option) => option < order.length)
  const recall = readMemory({ [id]: before })[id]
  return {
    question: id,
    order,
    ...(answered && { chosen, ...(recall && { before: recall }) }),
  }
}

function isPermutation(order: readonly number[], length: number): boolean {
  return order.length === length && new Set(order).size === length && Math.max(...order) < length
}
