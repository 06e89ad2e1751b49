import { readFileSync } from 'node:fs'
import { compile } from '../../src/generator/compile'
import { row } from './compiled'

/** An invented report, written unlike Shenyang's: items in 一是…二是…, shares, parts, 分别. */
const report = readFileSync('tests/generator/fixtures/moushi-2023.txt')

test('reads every figure of a report that is written otherwise', async () => {
  const { edition } = await compile(report, 'moushi-2023')
  const table = edition.figures.map((figure) => `${figure.id} | ${row(figure)}`)
  const golden = readFileSync('tests/generator/golden/moushi-2023.txt', 'utf8')
  expect(table).toEqual(golden.trim().split('\n'))
})

test('remarks only on what a publisher should look at', async () => {
  const { diagnostics } = await compile(report, 'moushi-2023')
  expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(['NO-DATE 1'])
})
