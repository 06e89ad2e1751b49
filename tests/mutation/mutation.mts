/**
 * `npm run prove -- mutation [FILE …]`: changes `src/report` and `src/generator` one small place at a
 * time and runs that half's own tests where they cover it; a mutant that no test notices survives.
 * Prints every survivor, then a score for each file and for each half. One source file at a time:
 * with more of them prepared for mutation at once every test is several times slower, and a run
 * that is broken off goes on where it stopped.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import type { LogLevel, MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'

const { jest } = createRequire(import.meta.url)('../../package.json')

const options = (half: string, file: string): PartialStrykerOptions => ({
  packageManager: 'npm',
  testRunner: 'jest',
  jest: {
    config: {
      ...jest,
      testMatch: [`<rootDir>/tests/${half}/**/*.test.ts`],
      testSequencer: '<rootDir>/tests/mutation/shortestFirst.cjs',
    },
  },
  plugins: ['@stryker-mutator/jest-runner'],
  mutate: [file],
  coverageAnalysis: 'perTest',
  // What a reader or a publisher is told may be worded freely; where and of what kind it is may not.
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: [],
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: `.cache/mutants/${half}-${file.replaceAll('/', '-')}.json`,
  // A const enum of types alone, which nothing exports at run time.
  logLevel: 'error' as LogLevel,
  concurrency: 2,
  timeoutMS: 10_000,
})

const noticed = ({ status }: MutantResult): boolean => status === 'Killed' || status === 'Timeout'
const missed = ({ status }: MutantResult): boolean =>
  status === 'Survived' || status === 'NoCoverage'

/** The place and the change, as one line. */
function described(mutant: MutantResult, lines: readonly string[]): string {
  const { start, end } = mutant.location
  const line = lines[start.line - 1] ?? ''
  const before = line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined)
  const after = mutant.replacement.replace(/\s+/g, ' ')
  const kind = mutant.status === 'NoCoverage' ? 'not covered' : 'survived'
  return `${mutant.fileName}:${start.line}:${start.column} ${kind}: ${before} → ${after}`
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

const row = (name: string, of: readonly MutantResult[]): string => {
  const killed = of.filter(noticed).length
  const valid = killed + of.filter(missed).length
  const count = `${String(killed).padStart(5)} of ${String(valid).padStart(5)}`
  return `${basename(name).padEnd(24)} ${count}  ${share(killed, valid)}`
}

const asked = process.argv.slice(2)
for (const half of ['report', 'generator']) {
  const files = readdirSync(`src/${half}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${half}/${file}`)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => asked.length === 0 || asked.includes(file))
    .sort()
  if (files.length === 0) continue
  const all: MutantResult[] = []
  const table: string[] = []
  for (const file of files) {
    const results = await new Stryker(options(half, file)).runMutationTest()
    const lines = readFileSync(file, 'utf8').split('\n')
    for (const mutant of results.filter(missed)) console.log(described(mutant, lines))
    all.push(...results)
    table.push(row(file, results))
    console.error(table.at(-1))
  }
  console.log([`\nsrc/${half}: mutants noticed by its tests`, ...table, row('all', all)].join('\n'))
}
