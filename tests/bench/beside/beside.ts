/**
 * `npm run prove -- beside`: the app beside other ways of giving people the same report to read, all made
 * from the same bundle and measured in the same run: a single HTML page, a VitePress site, and a
 * mini-program written by hand. Medians, and ours as a multiple of each.
 */
import path from 'node:path'
import { editions } from '#content'
import { launch } from '../../e2e/browser'
import { testBuild } from '../../support/builds'
import { readBuild } from '../../weapp/build/build'
import { numbersOf } from '../numbers'
import { readingsOf } from './content'
import { host } from './host'
import { median, modules } from './install'
import { type Measured, measure } from './measure'
import { writeNative } from './native'
import { writeOnePage } from './onePage'
import { buildVitePress } from './vitePress'

const ROUNDS = 5
const root = path.resolve(__dirname, '../../..')
const work = path.join(root, 'dist/bench/beside')

async function inBrowser(sites: Record<string, string>, sought: { card: string; words: string }) {
  const browser = await launch()
  const measured: Record<string, Measured[]> = {}
  const hosts = await Promise.all(
    Object.entries(sites).map(async ([name, site]) => ({
      name,
      ...(await host(site, path.join(work, 'hosted', name))),
    })),
  )
  try {
    // One round of all after the other, so that a slow moment falls on each alike.
    for (let round = 0; round < ROUNDS; round++) {
      for (const { name, url } of hosts) {
        measured[name] = [...(measured[name] ?? []), await measure(browser, url, sought)]
      }
    }
  } finally {
    await browser.close()
    for (const { server } of hosts) server.close()
  }
  return measured
}

function print(measured: Record<string, Measured[]>): void {
  const keys = ['bytes', 'requests', 'firstPaint', 'interactive', 'tapToText', 'memory'] as const
  const medianOf = (name: string, key: keyof Measured) =>
    median((measured[name] ?? []).map((one) => one[key]))
  const rows = Object.keys(measured).map((name) => [
    name,
    Object.fromEntries(
      keys.map((key) => {
        const own = medianOf(name, key)
        const ratio = name === 'ours' ? '' : ` (ours × ${(medianOf('ours', key) / own).toFixed(2)})`
        return [key, `${Math.round(own)}${ratio}`]
      }),
    ),
  ])
  console.table(Object.fromEntries(rows))
}

async function main(): Promise<void> {
  const [edition] = editions
  const readings = edition ? readingsOf(edition) : []
  // The section in the middle: neither what a reader has in sight at once nor the end.
  const middle = readings[Math.floor(readings.length / 2)]
  const words = middle?.items.flatMap(({ paragraphs }) => paragraphs)[0]?.slice(0, 6)
  if (!edition || !middle || !words) throw new Error('没有可读的报告：请先运行 npm run bundle。')
  const { title } = edition.meta
  const onePage = path.join(work, 'onePage')
  writeOnePage(onePage, title, readings)
  const vitePress = buildVitePress(path.join(work, 'vitePress'), title, readings, modules())
  const sites = { ours: testBuild('h5'), vitePress, onePage }
  print(await inBrowser(sites, { card: middle.name, words }))
  const native = path.join(work, 'native')
  writeNative(native, title, readings)
  const ours = await numbersOf(readBuild(testBuild('weapp')))
  const byHand = await numbersOf(readBuild(native))
  const ratios = Object.entries(byHand).map(([name, number]) => [
    name,
    (ours[name as keyof typeof ours] / number).toFixed(2),
  ])
  console.table({ ours, native: byHand, 'ours × native': Object.fromEntries(ratios) })
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
