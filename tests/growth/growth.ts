/**
 * `npm run prove -- growth`: what readers wait for, and what lies on the shelf, with 1, 10, 23, 50 and
 * 140 editions. Fails where what readers wait for is more than 2 % over what it is with one. Editions
 * are put into the shells that the tests' builds left, so that webpack sees none of them.
 */
import { rmSync } from 'node:fs'
import { bundle } from '../../src/generator/bundle'
import type { Compiled } from '../../src/report/types'
import { compiledFrom } from '../../src/site/compiled'
import { browserNumbers } from './browser'
import { contentOf } from './content'
import { MOST } from './editions'
import { filesOf, type Target, written } from './filled'
import { grown, type Measured, table } from './numbers'
import { withSeries } from './series'
import { weappNumbers } from './weapp'

const COUNTS = [1, 10, 23, 50, MOST]

async function main(): Promise<void> {
  const compiled = await compileAll()
  const faults: string[] = []
  for (const [target, name] of [
    ['weapp', '微信版'],
    ['h5', '浏览器版'],
  ] as const) {
    const measured = new Map<string, Measured>()
    for (const [count, content] of compiled)
      measured.set(`${count}`, await measure(target, content))
    const [one, ...more] = measured.values()
    const grew = more.flatMap((now) => (one ? grown(one, now) : []))
    faults.push(...grew.map((fault) => `${name} ${fault}`))
    // How far back its figures are followed is the editor's to say: shown, and not held.
    const most = withSeries(compiled.get(MOST) as Compiled)
    measured.set(`${MOST} with years`, await measure(target, most))
    console.log(`\n${name}\n${table(measured)}`)
  }
  if (faults.length > 0) throw new Error(`\n报告多了，读者等的也多了：\n${faults.join('\n')}`)
}

/** So many editions compiled, by their number. */
async function compileAll(): Promise<Map<number, Compiled>> {
  const compiled = new Map<number, Compiled>()
  const measured = new Map<string, Measured>()
  for (const count of COUNTS) {
    const content = contentOf(count)
    const began = performance.now()
    const { files } = await bundle(content)
    measured.set(`${count}`, { constant: {}, growing: { 'compiling, ms': since(began) } })
    compiled.set(count, compiledFrom(files))
  }
  console.log(table(measured))
  return compiled
}

async function measure(target: Target, compiled: Compiled): Promise<Measured> {
  const began = performance.now()
  const files = filesOf(target, compiled)
  const fill = { 'filling, ms': since(began) }
  const ids = compiled.editions.map(({ id }) => id)
  const { constant, growing } =
    target === 'h5' ? browserNumbers(files, ids) : await inFolder(written(files), ids)
  return { constant, growing: { ...growing, ...fill } }
}

async function inFolder(folder: string, ids: readonly string[]): Promise<Measured> {
  try {
    return await weappNumbers(folder, ids)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const since = (began: number): number => Math.round(performance.now() - began)

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
