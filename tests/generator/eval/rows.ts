/** Reads the files of hand labels: rows of cells, comments left out. */
import { existsSync, readFileSync } from 'node:fs'

/** What a hand label says of one figure. */
export interface LabelRow {
  /** The figure as printed. */
  text: string
  value: number
  unit: string
  bound: string
  /** Labels that serve a reader equally well. */
  labels: string[]
  /** Relations that are equally right: see relations.ts; empty where there is none. */
  relations: string[]
}

/** The rows of a file that is there, cut at tabs; none of a file that is not. */
export function rowsOf(path: string): string[][] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split('\t'))
}

/**
 * The rows of a file of labels by place, in order. Columns: place, figure, value, unit, bound,
 * labels, relations; the first row names them. Alternatives are parted by `|`.
 */
export function labelRows(path: string): Map<string, LabelRow[]> {
  const places = new Map<string, LabelRow[]>()
  for (const cells of rowsOf(path).slice(1)) {
    const [place = '', text = '', value, unit = '', bound = '', labels = '', relations = ''] = cells
    const row: LabelRow = {
      text,
      value: Number(value),
      unit,
      bound,
      labels: labels.split('|'),
      relations: relations.split('|'),
    }
    places.set(place, [...(places.get(place) ?? []), row])
  }
  return places
}
