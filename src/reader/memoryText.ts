import { type Memory, type Recall, readMemory } from '../quiz/memory'

/*
 * A memory in few characters, so that the record of a whole question bank still goes into one
 * message. An entry a question, in the order of their ids:
 *
 *     0xingzheng-fuyi-001:6hla:2t4:5:a:1:1:0
 *     fy2:…
 *
 * first how many characters the id has in common with the one before it, then the rest of the id,
 * then the fields of its record. All numbers are of base 36; days count back from, and on to, the
 * day of the answer.
 */

/** What every question's id is made of, see the editor's schemas. */
const ID = /^[\w.~-]+$/
/** `Recall` keeps four decimals. */
const UNIT = 10000
/** The most that one character of base 36 says. */
const MOST_SHARED = 35

/** @param day  The day from which the days of the answers are counted back, as of `dayOf`. */
export function writeMemory(memory: Memory, day: number): string {
  let before = ''
  return Object.keys(memory)
    .filter((id) => ID.test(id))
    .sort()
    .map((id) => {
      const shared = sharedLength(before, id)
      before = id
      return [
        `${write(shared)}${id.slice(shared)}`,
        ...numbersOf(memory[id] as Recall, day).map(write),
      ].join(':')
    })
    .join(',')
}

/** The other way; an entry that cannot be read is left out, and with it those that lean on its id. */
export function readMemoryText(text: string, day: number): Memory {
  let before = ''
  return readMemory(
    Object.fromEntries(
      text.split(',').map((entry) => {
        const [name = '', ...numbers] = entry.split(':')
        before = `${before.slice(0, read(name.slice(0, 1)))}${name.slice(1)}`
        return [before, recallOf(numbers.map(read), day)]
      }),
    ),
  )
}

function numbersOf(recall: Recall, day: number): number[] {
  const { stability, difficulty, answeredOn, dueOn, streak, right, wrong } = recall
  return [
    Math.round(stability * UNIT),
    Math.round(difficulty * UNIT),
    day - answeredOn,
    dueOn - answeredOn,
    streak,
    right,
    wrong,
  ]
}

function recallOf(numbers: readonly number[], day: number): Recall {
  const [stability, difficulty, ago, interval, streak, right, wrong] = numbers.concat(
    Array(7).fill(Number.NaN),
  ) as [number, number, number, number, number, number, number]
  return {
    stability: stability / UNIT,
    difficulty: difficulty / UNIT,
    answeredOn: day - ago,
    dueOn: day - ago + interval,
    streak,
    right,
    wrong,
  }
}

const write = (value: number) => value.toString(36)
const read = (digits: string) => Number.parseInt(digits, 36)

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < MOST_SHARED && length < a.length && a[length] === b[length]) length += 1
  return length
}
