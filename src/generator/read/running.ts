/** Running heads and feet of a text that came out of a PDF. */
import { type FurnitureStretch, type Ledger, takeOut } from '../ground/account'
import type { Line } from '../ground/line'

/** How many lines at the top and at the foot of a page may run through all pages. */
const ZONE = 3
const LEAST_PAGES = 2
/** A line that runs stands on at least this share of the pages; the first may have none. */
const SHARE = 0.6
const LONGEST = 80
const TITLE = /(?:法治|依法行政|政府工作).*(?:报告|总结|公报|通报|年报|白皮书)$/u

/**
 * Pages without the lines that stand at the head or foot of most of them, their numbers apart: the
 * document's name, its address, the page's number.
 */
export function withoutRunning(pages: readonly Line[][]): {
  lines: Line[]
  furniture: FurnitureStretch[]
} {
  const ledger: Ledger = { furniture: [], leftOut: [] }
  const lines = pages.flat()
  if (pages.length < LEAST_PAGES) return { lines, furniture: [] }
  const zones = pages.map((page) => {
    const written = page.filter(({ text }) => text.trim() !== '')
    const head = written.slice(0, ZONE)
    return [...head, ...written.slice(Math.max(ZONE, written.length - ZONE))]
  })
  const counts = new Map<string, number>()
  for (const zone of zones)
    for (const key of new Set(zone.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = Math.max(LEAST_PAGES, pages.length * SHARE)
  const running = new Set(
    zones
      .flat()
      .filter((line) => line.text.length <= LONGEST && (counts.get(keyOf(line)) ?? 0) >= least),
  )
  const titles = new Set<string>()
  const kept = takeOut(lines, ledger, (line) => {
    if (!running.has(line)) return undefined
    // The first that names the report is its title.
    if (TITLE.test(line.text.trim()) && !titles.has(keyOf(line))) {
      titles.add(keyOf(line))
      return undefined
    }
    return /^[-—–\s\d/第页共]+$/u.test(line.text) ? 'pageNumber' : 'page'
  })
  return { lines: kept, furniture: ledger.furniture }
}

/** A line but for its numbers. */
function keyOf({ text }: Line): string {
  return text.replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, '')
}
