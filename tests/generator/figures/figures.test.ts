import { readFileSync } from 'node:fs'
import { fixtureRows, fixtures } from '../fixtures'

const file = readFileSync('tests/generator/fixtures/figures.txt', 'utf8')

test.each(fixtures(file))('reads $sentence', async ({ sentence, rows }) => {
  expect(await fixtureRows(sentence)).toEqual(rows)
})
