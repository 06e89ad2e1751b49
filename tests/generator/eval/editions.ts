/** The labelled texts, compiled once each. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../../../src/generator/compile'
import { Refusal } from '../../../src/generator/ground/diagnostics'
import { walk } from '../../../src/report/outline'
import type { EditionBundle, Figure } from '../../../src/report/types'
import { figuresIn } from '../compiled'

export type Editions = (file: string) => Promise<EditionBundle | undefined>

/** Gives the edition of a file in the folder; undefined where it is not there. */
export function editionsIn(folder: string): Editions {
  const editions = new Map<string, EditionBundle>()
  return async (file) => {
    const path = join(folder, file)
    if (!editions.has(file) && existsSync(path))
      editions.set(file, (await compile(readFileSync(path), file)).edition)
    return editions.get(file)
  }
}

/** The figures of the line that a place `file:line` names; undefined where the file is not there. */
export async function figuresAt(editions: Editions, place: string): Promise<Figure[] | undefined> {
  const [file = '', line = ''] = place.split(':')
  const edition = await editions(file)
  return edition && figuresOnLine(edition, Number(line))
}

function figuresOnLine(edition: EditionBundle, line: number): Figure[] {
  const ids = new Set<string>()
  for (const section of walk(edition.sections))
    for (const { id, source } of section.paragraphs) if (source?.line === line) ids.add(id)
  return edition.figures.filter(({ paragraphId }) => ids.has(paragraphId))
}

/**
 * The figures of a passage: a part of a report that has neither a title nor its first heading, so
 * that both are set before it. Of a passage that is refused none, and the reason is printed.
 */
export async function figuresInPassage(path: string): Promise<Figure[]> {
  try {
    return await figuresIn(readFileSync(path, 'utf8').trim())
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    console.log(`  ${path} ${fault.message}`)
    return []
  }
}
