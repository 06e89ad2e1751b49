import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { mayBeOne } from '../../../src/generator/editor/nearness'
import { readNumbers } from '../../../src/generator/figures/numbers'

const rows = readFileSync('tests/generator/editor/nearness.txt', 'utf8')
  .split('\n')
  .slice(2)
  .filter((line) => line !== '')
  .map((line) => line.split('\t'))

/** The number as a report's sentence has it. */
function printed(words: string) {
  const [number, ...others] = readNumbers(`全年办理了${words}。`).quantities
  if (!number || others.length > 0) throw new Error(`not one number: ${words}`)
  return number
}

test.each(rows)('%s 和 %s：%s', (one, other, answer) => {
  const [a, b] = [printed(one ?? ''), printed(other ?? '')]
  expect([mayBeOne(a, b), mayBeOne(b, a)]).toEqual(Array(2).fill(answer === '是'))
})

const PLACES = [1, 10, 100, 1000, 10000]

/** Ways in which a report may print a count of cases to one of these places. */
const waysOf = (truth: number, place: number): string[] => {
  const cut = Math.floor(truth / place) * place
  const near = Math.round(truth / place) * place
  const inWan = (value: number) => `${(value / 1e4).toFixed(4 - Math.log10(place))}万`
  return cut < place || place === 1
    ? [`${truth}件`]
    : [
        `${cut}余件`,
        `约${near}件`,
        ...(place < 1000 ? [] : [`${inWan(cut)}余件`, `${inWan(near)}件`]),
      ]
}

test('a number of cases is itself, printed whole, cut with 余, rounded with 约, or in 万', () => {
  const places = fc.constantFrom(...PLACES)
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 999999 }), places, places, (truth, one, other) => {
      for (const a of waysOf(truth, one))
        for (const b of waysOf(truth, other))
          if (!mayBeOne(printed(a), printed(b))) throw new Error(`${truth}: ${a} ${b}`)
    }),
  )
})

test('a share is itself, rounded to any two places', () => {
  const decimals = fc.integer({ min: 0, max: 2 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99999 }), decimals, decimals, (truth, one, other) => {
      const [a, b] = [one, other].map((places) => {
        const size = 10 ** (3 - places)
        return `${(Math.floor(truth / size + 0.5) / 10 ** places).toFixed(places)}%`
      })
      if (!mayBeOne(printed(a ?? ''), printed(b ?? ''))) throw new Error(`${truth}: ${a} ${b}`)
    }),
  )
})
