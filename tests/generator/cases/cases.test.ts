/** Small reports with one oddity each, as publishers' files have them, and what must come of them. */
import { readFileSync } from 'node:fs'
import { compile } from '../../../src/generator/compile'
import { missingFrom } from '../../../src/generator/ground/account'
import { Refusal } from '../../../src/generator/ground/diagnostics'
import { type Expectation, faultsOf } from './expectations'

const folder = 'tests/generator/cases'

interface Case extends Expectation {
  id: string
  kind: string
  file: string
}

const cases: Case[] = readFileSync(`${folder}/cases.jsonl`, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const kinds = [...new Set(cases.map(({ kind }) => kind))]

async function compiled(file: string) {
  try {
    return await compile(readFileSync(`${folder}/inputs/${file}`), 'case')
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    return { edition: undefined, account: undefined, diagnostics: fault.diagnostics }
  }
}

test.each(kinds)('reads all cases of %s as they should be read', async (kind) => {
  const faults: string[] = []
  for (const one of cases.filter((other) => other.kind === kind)) {
    const result = await compiled(one.file)
    const own = faultsOf(one, result)
    if (result.account && missingFrom(result.account) !== 0) own.push('letters are unaccounted for')
    faults.push(...own.map((fault) => `${one.id}: ${fault}`))
  }
  expect(faults).toEqual([])
})
