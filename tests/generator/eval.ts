/**
 * `npm run prove -- eval DIR`: compiles the texts in DIR for which there are hand labels and prints
 * recall and precision of figures and headings, with every miss. Labels name a file and a line.
 * The labels that the rules were tuned on and those held out from tuning are scored apart.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../../src/generator/compile'
import { walk } from '../../src/report/outline'
import type { EditionBundle, Figure, Section } from '../../src/report/types'

const LABELS = 'tests/generator/labels'

/** The sets of labels, by the prefix of their files' names. */
const SETS = [
  { name: '调校集', prefix: '' },
  { name: '留出集', prefix: 'holdout-' },
]

/** Rows of labels, comments left out. */
function rows(name: string): string[] {
  return readFileSync(join(LABELS, name), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
}

interface Score {
  labelled: number
  found: number
  /** Found with the right value and unit, or level of heading. */
  right: number
  read: number
  misses: string[]
}

const nothing = (): Score => ({ labelled: 0, found: 0, right: 0, read: 0, misses: [] })

/** Compares what was read in a line with its labels, in the order in which both stand there. */
function compare(
  place: string,
  labels: readonly string[],
  read: readonly Figure[],
  score: Score,
): void {
  score.labelled += labels.length
  score.read += read.length
  const rest = [...read]
  for (const label of labels) {
    const [text = '', value = '', unit = ''] = label.split('\t')
    const at = rest.findIndex((figure) => figure.text === text)
    const figure = rest[at]
    if (!figure) {
      score.misses.push(`${place} 未读出 ${text}`)
      continue
    }
    rest.splice(at, 1)
    score.found++
    const same =
      typeof figure.value === 'number' &&
      Math.abs(figure.value - Number(value)) < 1e-6 * Math.max(1, Math.abs(Number(value)))
    if (same && figure.unit === unit) score.right++
    else score.misses.push(`${place} 读错 ${text}：${figure.value} ${figure.unit}`)
  }
  for (const figure of rest) score.misses.push(`${place} 多读 ${figure.text}`)
}

function figuresOnLine(edition: EditionBundle, line: number): Figure[] {
  const ids = new Set<string>()
  for (const section of walk(edition.sections))
    for (const { id, source } of section.paragraphs) if (source.line === line) ids.add(id)
  return edition.figures.filter(({ paragraphId }) => ids.has(paragraphId))
}

async function main(folder: string): Promise<void> {
  for (const { name, prefix } of SETS) await score(folder, name, prefix)
}

/** Compares the set of labels whose files' names begin with the prefix, and prints its scores. */
async function score(folder: string, name: string, prefix: string): Promise<void> {
  const editions = new Map<string, EditionBundle>()
  const editionOf = async (file: string): Promise<EditionBundle | undefined> => {
    const path = join(folder, file)
    if (!editions.has(file) && existsSync(path))
      editions.set(file, (await compile(readFileSync(path), file)).edition)
    return editions.get(file)
  }
  const figures = nothing()
  let place = ''
  const passages = new Map<string, string[]>()
  for (const row of rows(`${prefix}figures.tsv`)) {
    if (!row.startsWith('\t')) place = row
    else passages.get(place)?.push(row.slice(1))
    if (!passages.has(place)) passages.set(place, [])
  }
  for (const [where, labels] of passages) {
    const [file = '', line = ''] = where.split(':')
    const edition = await editionOf(file)
    if (edition) compare(where, labels, figuresOnLine(edition, Number(line)), figures)
  }
  print(`${name}数据`, figures)

  const headings = nothing()
  const byFile = new Map<string, string[]>()
  for (const row of rows(`${prefix}headings.tsv`)) {
    const [file = '', ...heading] = row.split('\t')
    byFile.set(file, [...(byFile.get(file) ?? []), heading.join(' ')])
  }
  for (const [file, labels] of byFile) {
    const edition = await editionOf(file)
    if (!edition) continue
    const read = [...walk(edition.sections)].filter(({ title }) => title !== '').map(describe)
    headings.labelled += labels.length
    headings.read += read.length
    const labelled = labels.map((label) => label.split(' ').slice(1).join(' '))
    const rest = [...read]
    for (const label of labelled) {
      const at = rest.indexOf(label)
      if (at < 0) headings.misses.push(`${file} 未读出 ${label}`)
      else {
        rest.splice(at, 1)
        headings.found++
        headings.right++
      }
    }
    for (const extra of rest) headings.misses.push(`${file} 多读 ${extra}`)
  }
  print(`${name}标题`, headings)
}

/** A heading as its label writes it: number and length of the title. */
function describe({ marker, title }: Section): string {
  return `${marker} ${title.replaceAll(' ', '').length}`
}

function print(name: string, { labelled, found, right, read, misses }: Score): void {
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`
  for (const miss of misses) console.log(`  ${miss}`)
  console.log(
    `${name}：标注 ${labelled}，读出 ${read}；找到 ${percent(found, labelled)}，读对 ${percent(right, labelled)}，不多读 ${percent(found, read)}`,
  )
}

const folder = process.argv[2]
if (folder === undefined) {
  console.error('用法：npm run prove -- eval 文件夹')
  process.exitCode = 2
} else {
  main(folder).catch((fault: unknown) => {
    console.error(fault)
    process.exitCode = 1
  })
}
