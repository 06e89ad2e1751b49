/** Drafts for an issuer's series.yaml: put in beside what the editor wrote, of which no letter changes. */
import { isMap, isSeq, parse, parseDocument, type YAMLMap } from 'yaml'
import type { EditionBundle } from '../../report/types'
import { anchorOf, follow, readAnchor } from '../editor/anchors'
import { seriesSchema } from '../editor/schemas'
import { pointLine } from '../editor/series'
import { readYaml, scalar } from '../editor/yaml'
import { type Candidate, candidatesOf, type Yearly } from './seriesCandidates'

const HEAD = `# 各年的数：同一个机关历年报告里的同一个数，放在一起给读者看。下面是程序找的草稿，您核对过的才给读者看
# 一组一个数：name 是名称，可以改；points 下面一年一行，冒号前面是报告的编号，后面是数据的编号和原文，写法同 editorial.yaml
# 几年说的是同一件事、同一种算法，就把 confirmed: 否 改成 confirmed: 是；不是的就留着“否”，删掉了下次又会写上
# 某一年不对，就在那一行的行首加 #。行首有 # 的行不起作用；要用它，就删掉行首的一个 #，后面的空格不要动
# 没有数的年份空着。只放做到了的数，不放计划和目标。改完运行 npm run bundle
series:
`
/** Where a list begins that a person has not begun otherwise. */
const COLUMN = 2

/** A file with drafts in it, and how many: new series, and new years of others. */
export interface DraftedSeries {
  text: string
  series: number
  years: number
}

/**
 * An issuer's series.yaml with what may belong into it, `written` being what it holds now. Undefined
 * where there is nothing to put in. Nothing of it ships: a new series is not confirmed, and a new year
 * of a confirmed one is a comment. A figure that the file has anywhere, in a comment too, is not put
 * in again. Throws a Refusal where the file has errors.
 */
export function draftSeries(
  written: string | undefined,
  editions: readonly EditionBundle[],
): DraftedSeries | undefined {
  const text = written ?? HEAD
  const held = heldIn(text, editions)
  const known = knownIn(text, editions, held)
  const candidates = candidatesOf(editions).map(
    ({ figures, isSure }): Candidate => ({ figures: figures.filter(isFound), isSure }),
  )
  const fresh = candidates.filter(
    ({ figures, isSure }) =>
      isSure && figures.length > 1 && !figures.some((one) => known.has(nameOf(one))),
  )
  const grown = held.map((series) => ({ series, years: newYears(series, held, candidates, known) }))
  const blocks = growsAtEnd(text) ? named(fresh, new Set(held.map(({ name }) => name))) : []
  const years = grown.reduce((sum, one) => sum + one.years.length, 0)
  if (blocks.length + years === 0) return undefined
  const withYears = [...grown]
    .reverse()
    .reduce((whole, { series, years }) => withLines(whole, series, years), text)
  return { text: withSeries(withYears, blocks), series: blocks.length, years }
}

/** Whether the entry that is written for a figure leads to it and to no other. */
function isFound({ edition, figure }: Yearly): boolean {
  return follow(edition, readAnchor(anchorOf(edition, figure))).figure === figure
}

/** An edition's figure, among those of all. */
function nameOf({ edition, figure }: Yearly): string {
  return `${edition.id} ${figure.id}`
}

/* ---------- what the file holds ---------- */

/** A series as it stands in the file. */
interface Held {
  name: string
  isConfirmed: boolean
  /** Its points, where they stand a line each. */
  points: YAMLMap | undefined
  editions: ReadonlySet<string>
  figures: ReadonlySet<string>
}

function heldIn(text: string, editions: readonly EditionBundle[]): Held[] {
  const { value } = readYaml(text, seriesSchema)
  const document = parseDocument(text)
  return value.series.map(({ name, confirmed, points }, index): Held => {
    const node = document.getIn(['series', index, 'points'], true)
    return {
      name,
      isConfirmed: confirmed,
      points: isMap(node) && !node.flow ? node : undefined,
      editions: new Set(Object.keys(points)),
      figures: new Set(Object.entries(points).flatMap(([id, entry]) => meant(id, entry, editions))),
    }
  })
}

/** The figure that a line of `points` leads to, as `nameOf` has it. */
function meant(id: string, entry: string, editions: readonly EditionBundle[]): string[] {
  const edition = editions.find((one) => one.id === id)
  const { figure } = edition ? follow(edition, readAnchor(entry)) : {}
  return edition && figure ? [nameOf({ edition, figure })] : []
}

/** A line of `points` that is a comment. */
const COMMENTED = /^\s*#+\s*([a-z][a-z0-9-]*):\s+(\S.*)$/gmu

/** All figures that the file has, in comments too. */
function knownIn(
  text: string,
  editions: readonly EditionBundle[],
  held: readonly Held[],
): ReadonlySet<string> {
  const commented = [...text.matchAll(COMMENTED)].flatMap(([, id = '', entry = '']) =>
    meant(id, wordsOf(entry), editions),
  )
  return new Set([...held.flatMap(({ figures }) => [...figures]), ...commented])
}

/** What a value says in YAML; as it stands where it is none. */
function wordsOf(value: string): string {
  try {
    return String(parse(value))
  } catch {
    return value
  }
}

/** Whether the list of series can be gone on with at the end of the file. */
function growsAtEnd(text: string): boolean {
  const node = parseDocument(text).get('series', true)
  return isSeq(node) ? !node.flow : true
}

/* ---------- what is put in ---------- */

/** Figures of editions that a series has no line for, each a candidate together with one of its own. */
function newYears(
  series: Held,
  held: readonly Held[],
  candidates: readonly Candidate[],
  known: ReadonlySet<string>,
): Yearly[] {
  const isOf = ({ figures }: Held, candidate: Candidate): boolean =>
    candidate.figures.some((one) => figures.has(nameOf(one)))
  const own = candidates.filter(
    (one) => isOf(series, one) && held.filter((other) => isOf(other, one)).length === 1,
  )
  const found = own
    .flatMap(({ figures }) => figures)
    .filter((one) => !series.editions.has(one.edition.id) && !known.has(nameOf(one)))
  const isOnly = ({ edition }: Yearly): boolean =>
    found.filter((one) => one.edition === edition).length === 1
  return series.points ? found.filter(isOnly) : []
}

/** The file with lines behind the last of a series' points. */
function withLines(text: string, { points, isConfirmed }: Held, years: readonly Yearly[]): string {
  const [first, last] = [points?.items[0]?.key, points?.range?.[1]]
  if (years.length === 0 || !isScalarAt(first) || last === undefined) return text
  const start = first.range[0]
  const indent = ' '.repeat(start - text.lastIndexOf('\n', start) - 1)
  const lines = years.map(
    ({ edition, figure }) => `${isConfirmed ? '#' : ''}${indent}${pointLine(edition, figure)}`,
  )
  const end = text.indexOf('\n', last - 1)
  const newline = newlineOf(text)
  return end < 0
    ? `${text}${newline}${lines.join(newline)}${newline}`
    : `${text.slice(0, end + 1)}${lines.join(newline)}${newline}${text.slice(end + 1)}`
}

function isScalarAt(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

/** The file with series behind all that it holds. */
function withSeries(text: string, candidates: readonly Named[]): string {
  if (candidates.length === 0) return text
  const document = parseDocument(text)
  const list = document.get('series', true)
  const first = isSeq(list) ? list.items[0] : undefined
  const start = isScalarAt(first) ? first.range[0] : undefined
  // An item begins behind its hyphen.
  const dash = start === undefined ? undefined : text.lastIndexOf('-', start)
  const column = dash === undefined ? COLUMN : dash - text.lastIndexOf('\n', dash) - 1
  const newline = newlineOf(text)
  const head = document.has('series') ? [] : ['series:']
  const blocks = candidates.map((one) => blockOf(one, ' '.repeat(column)))
  const lines = [...head, blocks.map((block) => block.join(newline)).join(newline + newline), '']
  const gap = first === undefined ? '' : newline
  return `${text}${text === '' || text.endsWith('\n') ? '' : newline}${gap}${lines.join(newline)}`
}

/** A candidate, and what it is called. */
interface Named extends Candidate {
  name: string
}

/** Each under the label of its newest figure; with its unit, where that is taken. */
function named(candidates: readonly Candidate[], taken: Set<string>): Named[] {
  return candidates.flatMap((candidate): Named[] => {
    const newest = candidate.figures.at(-1)?.figure
    if (!newest) return []
    const { label, unit } = newest
    const name = taken.has(label) ? `${label}（${unit}）` : label
    taken.add(name)
    return [{ ...candidate, name }]
  })
}

/** A series that is not confirmed. */
function blockOf({ name, figures }: Named, indent: string): string[] {
  return [
    `${indent}- name: ${scalar(name)}`,
    `${indent}  confirmed: 否`,
    `${indent}  points:`,
    ...figures.map(({ edition, figure }) => `${indent}    ${pointLine(edition, figure)}`),
  ]
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
