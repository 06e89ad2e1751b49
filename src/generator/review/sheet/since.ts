/** What of a sheet is to be read, where some of it was signed before. */
import { questionChanges } from '../changes'

/** New, changed, or none where nothing was signed before. */
export type Mark = '新' | '改' | ''

export interface Since {
  /** What is to be read and signed, by id, with its mark. */
  toRead: ReadonlyMap<string, Mark>
  /** Ids that were signed and are there no more. */
  gone: string[]
}

type Prints = Readonly<Record<string, string>>

/** Holds what is said now, as checksums by id, against what was signed. */
export function since(now: Prints, signed: Prints | undefined): Since {
  if (!signed) return { toRead: new Map(Object.keys(now).map((id) => [id, ''])), gone: [] }
  const { added, changed, gone } = questionChanges(signed, now)
  const marks = [
    ...changed.map((id) => [id, '改'] as const),
    ...added.map((id) => [id, '新'] as const),
  ]
  return { toRead: new Map<string, Mark>(marks), gone }
}

/** How many there are, and how many of them are to be read: 44道（新2道，改1道）. */
export function toldOf(count: number, counter: string, { toRead }: Since): string {
  const marks = [...toRead.values()]
  const told = (['新', '改'] as const)
    .map((mark) => ({ mark, many: marks.filter((one) => one === mark).length }))
    .filter(({ many }) => many > 0)
    .map(({ mark, many }) => `${mark}${many}${counter}`)
  return `${count}${counter}${told.length > 0 ? `（${told.join('，')}）` : ''}`
}
