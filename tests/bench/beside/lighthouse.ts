/**
 * `npm run prove -- lighthouse`: Lighthouse's four marks, as on a phone, for home and for a section of the
 * browser build beside a bare Taro page built in the same run. Medians of five.
 */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { editions } from '#content'
import { address } from '../../../src/report/address'
import { unitsOf } from '../../../src/report/outline'
import { toPath } from '../../../src/report/path'
import { browserPath } from '../../e2e/browser'
import { testBuild } from '../../support/builds'
import { buildHello } from '../hello'
import { host } from './host'
import { median, modules } from './install'

const ROUNDS = 5
const MARKS = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Marks = Record<(typeof MARKS)[number], number>

const root = path.resolve(__dirname, '../../..')
const FLAGS = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run'

/** One run on an address; throws, with Lighthouse's own words, where it failed. */
async function run(url: string): Promise<{ marks: Marks; faults: string[] }> {
  const command = path.join(modules(), 'lighthouse/cli/index.js')
  const args = [command, url, '--quiet', '--output=json', `--chrome-flags=${FLAGS}`]
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, CHROME_PATH: browserPath() },
    maxBuffer: 64 * 1024 * 1024,
  })
  const { categories, audits } = JSON.parse(stdout)
  const marks = Object.fromEntries(
    MARKS.map((mark) => [mark, Math.round(categories[mark].score * 100)]),
  ) as Marks
  const faults = MARKS.slice(1).flatMap((mark) =>
    categories[mark].auditRefs
      .filter(({ id, weight }: { id: string; weight: number }) => weight && audits[id].score === 0)
      .map(({ id }: { id: string }) => id),
  )
  return { marks, faults }
}

async function main(): Promise<void> {
  const [edition] = editions
  const unit = edition && unitsOf(edition)[2]
  if (!edition || !unit) throw new Error('没有可读的报告：请先运行 npm run bundle。')
  const copies = path.join(root, 'dist/bench/lighthouse')
  const bare = await host(buildHello('h5'), path.join(copies, 'bare'))
  const ours = await host(testBuild('h5'), path.join(copies, 'ours'))
  const section = toPath(address('section', { e: edition.id, s: unit.id }))
  const pages = { bare: bare.url, home: ours.url, section: `${ours.url}${section}` }
  const measured = new Map<string, Marks[]>()
  const faults = new Set<string>()
  // One round of all after the other, so that a slow moment falls on each alike.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, url] of Object.entries(pages)) {
      const result = await run(url)
      measured.set(name, [...(measured.get(name) ?? []), result.marks])
      if (name !== 'bare') for (const fault of result.faults) faults.add(`${name}: ${fault}`)
    }
  }
  bare.server.close()
  ours.server.close()
  const rows = [...measured].map(([name, all]) => [
    name,
    Object.fromEntries(MARKS.map((mark) => [mark, median(all.map((one) => one[mark]))])),
  ])
  console.table(Object.fromEntries(rows))
  for (const fault of faults) console.log(`没有通过：${fault}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
