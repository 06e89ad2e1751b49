import type { Figure } from '../../src/report/types'
import { figuresIn, row } from './compiled'

export interface Fixture {
  sentence: string
  /** Expected rows; none where nothing of the sentence is a figure. */
  rows: string[]
}

/** Reads a fixture file: a sentence, and below it, indented, the figures to be read in it. */
export function fixtures(file: string): Fixture[] {
  const found: Fixture[] = []
  for (const line of file.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (line.startsWith('  ')) found.at(-1)?.rows.push(line.trim())
    else found.push({ sentence: line, rows: [] })
  }
  return found
}

/** The figures of a sentence as a fixture writes them, with what ties them to one another. */
export async function fixtureRows(sentence: string): Promise<string[]> {
  const figures = await figuresIn(sentence)
  const textOf = (id: string | undefined): string =>
    figures.find((figure) => figure.id === id)?.text ?? ''
  return figures.map((figure) => {
    const tie = tieOf(figure, textOf)
    return tie === '' ? row(figure) : `${row(figure)} | ${tie}`
  })
}

function tieOf({ change, whole }: Figure, textOf: (id: string | undefined) => string): string {
  const parts: string[] = []
  if (change) parts.push(change.direction)
  if (change?.of) parts.push(`of ${textOf(change.of)}`)
  if (change?.since) parts.push(`since ${change.since}`)
  if (change?.previousFigure) parts.push(`from ${textOf(change.previousFigure)}`)
  if (change?.previous !== undefined) parts.push(`previous ${change.previous}`)
  if (whole) parts.push(`part of ${textOf(whole)}`)
  return parts.join(' ')
}
