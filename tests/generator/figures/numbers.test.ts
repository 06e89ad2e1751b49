import { readFileSync } from 'node:fs'
import { normaliseCharacters } from '../../../src/generator/clean/characters'
import { readNumbers } from '../../../src/generator/figures/numbers'
import { rawLine } from '../../../src/generator/ground/line'
import { fixtures } from '../fixtures'

const file = readFileSync('tests/generator/figures/numbers.txt', 'utf8')

/** What is read in a sentence and what is warned of, in order, as the fixture writes it. */
function rowsOf(sentence: string): string[] {
  const { text } = normaliseCharacters(rawLine(sentence, 1))
  const { quantities, unread } = readNumbers(text)
  const rows: [start: number, row: string][] = [
    ...quantities.map(({ start, value, unit, kind, bound, ...read }): [number, string] => [
      start,
      [read.text, JSON.stringify(value), unit, kind, bound].join(' | '),
    ]),
    ...unread.map(({ start, end }): [number, string] => [start, `! ${text.slice(start, end)}`]),
  ]
  return rows.sort(([a], [b]) => a - b).map(([, row]) => row)
}

test.each(fixtures(file))('reads the numbers of $sentence', ({ sentence, rows }) => {
  expect(rowsOf(sentence)).toEqual(rows)
})

test.each([
  '1',
  '1，',
  '1、',
  '1—',
  '一、',
  '百分之',
  '3个—',
  '第1、',
  '上千',
  '1万2千',
  '￥1',
  '每1',
  '“1',
])('a line of 30000 characters of %j is read at once', (piece) => {
  const text = piece.repeat(30_000 / piece.length)
  const began = performance.now()
  readNumbers(text)
  expect(performance.now() - began).toBeLessThan(1000)
})
