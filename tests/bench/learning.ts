/**
 * A year of quiz readers, simulated: what share of the bank do they know, against plain ways of
 * choosing questions? Run `npm run prove -- learning`; the numbers are the same every time.
 *
 * The readers forget by two curves, neither of them the scheduler's: Ebbinghaus's exponential with
 * a half-life, p = 2^(-t/h), the form of Settles and Meeder ("A trainable spaced repetition model
 * for language learning", 2016), and a power law with a long tail, p = 1/(1 + t/h). A question
 * that is recalled lengthens its half-life, the more the longer it had been left (the spacing
 * effect): by half of the reader's growth at a chance of 90 %, which for the ordinary reader is
 * near the 2.5 of SM-2. One not recalled is learnt anew from the reason shown; who does not recall
 * guesses. Nobody here has read the report, and readers take one round a day.
 */
import { type Bank, makeBank } from '../../src/quiz/bank'
import { DAILY } from '../../src/quiz/day'
import { isRight } from '../../src/quiz/grade'
import type { Memory } from '../../src/quiz/memory'
import { answer, next, type Progress, type Round, startRound } from '../../src/quiz/round'
import { type Random, shuffle } from '../../src/quiz/shuffle'
import type { Question } from '../../src/report/types'
import { dice, noon, question } from '../quiz/samples'

const HORIZONS = [7, 30, 90, 365]
const BANK = 320
const LARGE_BANK = 500
/** What was crammed is soon gone: known this many days after a horizon, without a quiz between. */
const LATER = 30
/** Readers simulated of each sort; each way of choosing meets the same ones. */
const READERS = 8
/** Of the bank, this share is known before the first day, with a half-life of years. */
const KNOWN_BEFORE = 0.25

type Curve = (elapsed: number, halfLife: number) => number
const curves: Record<string, Curve> = {
  exponential: (elapsed, halfLife) => 2 ** (-elapsed / halfLife),
  'power law': (elapsed, halfLife) => 1 / (1 + elapsed / halfLife),
}

/** First half-life in days, and what a recall when all but forgotten multiplies it by. */
const memories = {
  poor: { halfLife: 2, growth: 2 },
  ordinary: { halfLife: 6, growth: 3.5 },
  good: { halfLife: 18, growth: 5 },
}

/** The chance of opening the quiz on a day. */
const diligences = { daily: 0.97, 'every other day': 0.5, weekly: 1 / 7 }

interface Sort {
  curve: Curve
  memory: { halfLife: number; growth: number }
  diligence: number
}

/** What a simulated reader has in mind of one question. */
interface Trace {
  halfLife: number
  seenOn: number
}

class Mind {
  private readonly traces = new Map<string, Trace>()
  private readonly ease = new Map<string, number>()

  constructor(
    private readonly sort: Sort,
    bank: Bank,
    private readonly random: Random,
  ) {
    for (const id of bank.keys()) {
      // From a third as lasting as the middle one to three times as lasting.
      this.ease.set(id, 3 ** (2 * random() - 1))
      if (random() < KNOWN_BEFORE) this.traces.set(id, { halfLife: 1500, seenOn: 0 })
    }
  }

  /** The chance that a question is recalled on a day, without guessing. */
  recalls(id: string, day: number): number {
    const trace = this.traces.get(id)
    return trace ? this.sort.curve(day - trace.seenOn, trace.halfLife) : 0
  }

  /** Answers a question, learns from it, and gives the options chosen. */
  answers(question: Question, day: number): number[] {
    const { halfLife, growth } = this.sort.memory
    const trace = this.traces.get(question.id)
    const chance = this.recalls(question.id, day)
    const recalled = this.random() < chance
    const first = halfLife * (this.ease.get(question.id) ?? 1)
    this.traces.set(question.id, {
      halfLife:
        trace && recalled
          ? trace.halfLife * (1 + (growth - 1) * spacing(chance))
          : Math.max(first, (trace?.halfLife ?? 0) / 3),
      seenOn: day,
    })
    return recalled ? question.answer : guess(question, this.random)
  }

  /** The share of the bank recalled on a day. */
  knows(bank: Bank, day: number): number {
    const chances = [...bank.keys()].map((id) => this.recalls(id, day))
    return chances.reduce((sum, chance) => sum + chance, 0) / bank.size
  }
}

/** How much of its growth a recall earns: none at once, half at a chance of 90 %, then nearly all. */
function spacing(chance: number): number {
  return (1 - chance) / (1.1 - chance)
}

function guess(question: Question, random: Random): number[] {
  const options = question.options.map((_, index) => index)
  if (question.type !== 'multiple') return [Math.floor(random() * options.length)]
  const some = options.filter(() => random() < 0.5)
  return some.length > 0 ? some : [0]
}

/** Begins a reader's year: what is given back lets the mind answer one day's questions. */
type Way = (bank: Bank, mind: Mind, random: Random) => (day: number) => void

const noQuiz: Way = () => () => {}

const thisQuiz: Way = (bank, mind, random) => {
  let memory: Memory = {}
  return (day) => {
    memory = takeRound(bank, memory, mind, day, random).memory
  }
}

const randomFive: Way = (bank, mind, random) => (day) => {
  for (const question of shuffle([...bank.values()], random).slice(0, DAILY)) {
    mind.answers(question, day)
  }
}

/** What was answered wrong comes back until it is answered right; beside that, something new. */
const mistakesOnly: Way = (bank, mind, random) => {
  const unseen = shuffle([...bank.values()], random)
  let mistakes: Question[] = []
  return (day) => {
    const asked = mistakes.splice(0, DAILY)
    asked.push(...unseen.splice(0, DAILY - asked.length))
    const wrong = asked.filter((question) => !isRight(question, mind.answers(question, day)))
    mistakes = [...mistakes, ...wrong]
  }
}

/** Lets a mind take today's five to the end. */
function takeRound(bank: Bank, memory: Memory, mind: Mind, day: number, random: Random): Progress {
  const now = noon(day)
  const reader = { memory, read: [], favourites: [] }
  let progress: Progress = { memory, round: startRound({ by: 'daily' }, bank, reader, now, random) }
  for (const item of progress.round.items) {
    const question = bank.get(item.question) as Question
    progress = answer(progress, bank, mind.answers(question, day), now)
    progress = { ...progress, round: next(progress.round) }
  }
  return progress
}

/** The share known at each horizon, or some days later without any quiz between, by one reader. */
function year(way: Way, sort: Sort, seed: number, bank: Bank, later: number): number[] {
  const mind = new Mind(sort, bank, dice(seed))
  const opens = dice(seed + 1)
  const ask = way(bank, mind, dice(seed + 2))
  const known: number[] = []
  for (let day = 1; day <= 365; day++) {
    if (opens() < sort.diligence) ask(day)
    if (HORIZONS.includes(day)) known.push(mind.knows(bank, day + later))
  }
  return known
}

/** The mean over the readers of these sorts, at each horizon. */
function mean(way: Way, sorts: readonly Sort[], bank: Bank, later: number): number[] {
  const runs = sorts.flatMap((sort) =>
    Array.from({ length: READERS }, (_, reader) =>
      year(way, sort, 1000 * (reader + 1), bank, later),
    ),
  )
  return HORIZONS.map((_, at) => runs.reduce((sum, run) => sum + (run[at] ?? 0), 0) / runs.length)
}

/** A bank as a lawyer would make it: half single, three in ten true or false, the rest multiple. */
function syntheticBank(size: number): Bank {
  const questions = Array.from({ length: size }, (_, at) => {
    const type = at % 10 < 5 ? 'single' : at % 10 < 8 ? 'boolean' : 'multiple'
    return question({
      id: `xingzheng-fuyi-${String(at).padStart(3, '0')}`,
      type,
      options: type === 'boolean' ? ['对', '错'] : ['甲', '乙', '丙', '丁'],
      answer: type === 'multiple' ? [0, 2] : [0],
    })
  })
  return makeBank({ questions, law: {} }, [])
}

/** A table's row: the shares known by each way, and this quiz's over those of the alternatives. */
function row(name: string, sorts: readonly Sort[], bank: Bank, later = 0): string {
  const [none, quiz, random, mistakes] = [noQuiz, thisQuiz, randomFive, mistakesOnly].map((way) =>
    mean(way, sorts, bank, later),
  )
  const cells = HORIZONS.map((_, at) => {
    const share = (of?: number[]) => `${(100 * (of?.[at] ?? 0)).toFixed(1)}%`
    const times = (of?: number[]) => `×${((quiz?.[at] ?? 0) / (of?.[at] ?? 1)).toFixed(2)}`
    return `${share(none)} ${share(quiz)} ${times(random)} ${times(mistakes)}`
  })
  return `| ${[name, ...cells].join(' | ')} |`
}

/** Bytes of what is stored after a year of four rounds a day, and two rounds unfinished. */
function storedAfterHeavyYear(): { bytes: number; questions: number } {
  const bank = syntheticBank(LARGE_BANK)
  const sort = { curve: curves.exponential as Curve, memory: memories.good, diligence: 1 }
  const mind = new Mind(sort, bank, dice(1))
  const random = dice(2)
  let memory: Memory = {}
  let rounds: Round[] = []
  for (let day = 1; day <= 365; day++) {
    const today = Array.from({ length: 4 }, () => {
      const progress = takeRound(bank, memory, mind, day, random)
      memory = progress.memory
      return progress.round
    })
    rounds = today.slice(-2)
  }
  const bytes = new TextEncoder().encode(JSON.stringify({ memory, rounds })).length
  return { bytes, questions: Object.keys(memory).length }
}

const sorts = Object.entries(curves).flatMap(([curveName, curve]) =>
  Object.entries(memories).flatMap(([memoryName, memory]) =>
    Object.entries(diligences).map(([diligenceName, diligence]) => ({
      name: `${curveName}, ${memoryName} memory, ${diligenceName}`,
      sort: { curve, memory, diligence },
    })),
  ),
)
const bank = syntheticBank(BANK)
const all = sorts.map(({ sort }) => sort)
const lines = [
  `Share of a bank of ${BANK} questions known on a day: without a quiz, with this quiz, and the latter`,
  'as a multiple of random five and of mistakes only, each on the same days.',
  '',
  `| reader | ${HORIZONS.map((day) => `day ${day}`).join(' | ')} |`,
  `|---|${HORIZONS.map(() => '---').join('|')}|`,
  ...sorts.map(({ name, sort }) => row(name, [sort], bank)),
  row('all of these', all, bank),
  row(`all, ${LATER} days after giving up`, all, bank, LATER),
]
const { bytes, questions } = storedAfterHeavyYear()
lines.push(
  '',
  `Stored after a year of four rounds a day: ${questions} of ${LARGE_BANK} questions, ${bytes} bytes.`,
)
process.stdout.write(`${lines.join('\n')}\n`)
