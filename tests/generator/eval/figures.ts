/** Scores the values of figures: those found, those read right, those that are none. */
import type { Figure } from '../../../src/report/types'
import { type Editions, figuresAt } from './editions'
import { percent, print } from './print'
import { rowsOf } from './rows'

interface Score {
  labelled: number
  found: number
  /** Found with the right value and unit. */
  right: number
  read: number
  misses: string[]
}

/** Compares the figures with a file of labels: a place, and below it, indented, its figures. */
export async function scoreFigures(name: string, editions: Editions, path: string): Promise<void> {
  const score: Score = { labelled: 0, found: 0, right: 0, read: 0, misses: [] }
  for (const [place, labels] of labelsByPlace(path)) {
    const figures = await figuresAt(editions, place)
    if (figures) compare(place, labels, figures, score)
  }
  const { labelled, found, right, read, misses } = score
  print(
    misses,
    `${name}：标注 ${labelled}，读出 ${read}；找到 ${percent(found, labelled)}，读对 ${percent(right, labelled)}，不多读 ${percent(found, read)}`,
  )
}

function labelsByPlace(path: string): Map<string, string[][]> {
  const places = new Map<string, string[][]>()
  let labels: string[][] = []
  for (const [place = '', ...label] of rowsOf(path)) {
    if (place === '') labels.push(label)
    else {
      labels = []
      places.set(place, labels)
    }
  }
  return places
}

/** Compares what was read in a line with its labels, in the order in which both stand there. */
function compare(
  place: string,
  labels: readonly string[][],
  read: readonly Figure[],
  score: Score,
): void {
  score.labelled += labels.length
  score.read += read.length
  const rest = [...read]
  for (const [text = '', value = '', unit = ''] of labels) {
    const at = rest.findIndex((figure) => figure.text === text)
    const figure = rest[at]
    if (!figure) {
      score.misses.push(`${place} 未读出 ${text}`)
      continue
    }
    rest.splice(at, 1)
    score.found++
    if (hasValue(figure, Number(value)) && figure.unit === unit) score.right++
    else score.misses.push(`${place} 读错 ${text}：${figure.value} ${figure.unit}`)
  }
  for (const figure of rest) score.misses.push(`${place} 多读 ${figure.text}`)
}

/** Whether a figure has this value, but for what is lost in binary fractions. */
export function hasValue({ value }: Figure, expected: number): boolean {
  return (
    typeof value === 'number' && Math.abs(value - expected) < 1e-6 * Math.max(1, Math.abs(expected))
  )
}
