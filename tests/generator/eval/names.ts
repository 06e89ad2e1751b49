/** Scores what figures are called and how they are tied to one another. */
import type { Figure } from '../../../src/report/types'
import { hasValue } from './figures'
import { faultsOf, plain, verdictOn } from './labels'
import { percent, print } from './print'
import { relationOf, verdictOnRelation } from './relations'
import type { LabelRow } from './rows'

/** Compares figures with the rows of each place; a place whose text is not there is left out. */
export async function scoreNames(
  name: string,
  places: ReadonlyMap<string, LabelRow[]>,
  figuresOf: (place: string) => Promise<Figure[] | undefined>,
): Promise<void> {
  const read: Figure[] = []
  const judged: Judged[] = []
  for (const [place, rows] of places) {
    const figures = await figuresOf(place)
    if (!figures) continue
    read.push(...figures)
    for (const [row, figure] of pairs(rows, figures)) judged.push(judge(place, row, figure))
  }
  const faulty = read.filter(({ label }) => faultsOf(label).length > 0)
  const labels = (verdict: Judged['label']): number =>
    judged.filter(({ label }) => label === verdict).length
  const relations = (verdict: Judged['relation']): number =>
    judged.filter(({ relation }) => relation === verdict).length
  const served = labels('same') + labels('near')
  const unread = labels('unread')

  print(
    [
      ...judged.flatMap(({ misses }) => misses),
      ...faulty.map(({ text, label }) => `${text}：${faultsOf(label).join('、')}：${label}`),
    ],
    `${name}：标注 ${judged.length}，读出 ${read.length}；未读出 ${unread}，读错 ${judged.filter(({ misread }) => misread).length}`,
  )
  console.log(
    `${name}名称：相同 ${labels('same')}，相近 ${labels('near')}，合计 ${percent(served, judged.length)}；不同 ${labels('other')}，没有 ${labels('none')}；读出的里头有毛病 ${faulty.length}`,
  )
  console.log(
    `${name}关系：标注 ${judged.filter(({ row }) => !row.relations.includes('')).length}；对 ${relations('right')}，缺 ${relations('missing')}，错 ${relations('wrong')}，多 ${relations('invented')}`,
  )
}

/** A row and what became of it. */
interface Judged {
  row: LabelRow
  /** Found, but with another value, unit or bound. */
  misread: boolean
  label: ReturnType<typeof verdictOn> | 'unread'
  relation: ReturnType<typeof verdictOnRelation> | 'unread'
  /** What is to be judged by eye: expected / got. */
  misses: string[]
}

function judge(place: string, row: LabelRow, figure: Figure | undefined): Judged {
  const told = (miss: string): string => `${place} ${row.text}：${miss}`
  if (!figure) {
    return { row, misread: false, label: 'unread', relation: 'unread', misses: [told('未读出')] }
  }
  const { value, unit, bound } = figure
  const misread = !hasValue(figure, row.value) || plain(unit) !== row.unit || bound !== row.bound
  const label = verdictOn(figure.label, row.labels)
  const tie = relationOf(figure)
  const relation = verdictOnRelation(tie, row.relations)
  const misses: string[] = []
  if (misread) misses.push(told(`读作 ${value} ${unit} ${bound}`))
  if (label === 'other' || label === 'none')
    misses.push(told(`${row.labels.join('|')} / ${figure.label || '没有名称'}`))
  if (relation !== 'right' && relation !== 'none')
    misses.push(told(`关系 ${row.relations.join('|') || '无'} / ${tie || '无'}`))
  return { row, misread, label, relation, misses }
}

/**
 * Each row with its figure: the next of the same text, or else one of the same value that takes
 * more or fewer words in, 超过90万人 for 90万人.
 */
function pairs(
  rows: readonly LabelRow[],
  figures: readonly Figure[],
): [LabelRow, Figure | undefined][] {
  const free = [...figures]
  const found = new Map<LabelRow, Figure>()
  const match = (matches: (row: LabelRow, figure: Figure) => boolean): void => {
    for (const row of rows) {
      const at = found.has(row) ? -1 : free.findIndex((figure) => matches(row, figure))
      for (const figure of at < 0 ? [] : free.splice(at, 1)) found.set(row, figure)
    }
  }
  match((row, figure) => plain(figure.text) === plain(row.text))
  match((row, figure) => hasValue(figure, row.value) && overlaps(figure.text, row.text))
  return rows.map((row) => [row, found.get(row)])
}

function overlaps(one: string, other: string): boolean {
  return plain(one).includes(plain(other)) || plain(other).includes(plain(one))
}
