import { readFileSync } from 'node:fs'
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
