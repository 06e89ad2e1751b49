/** The compiler: a report's bytes in, an edition and remarks on it out. Every step is pure. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { walk } from '../report/outline'
import type { EditionBundle } from '../report/types'
import { check } from './check'
import { clean } from './clean'
import { figuresOf } from './figures'
import { relate } from './figures/relate'
import type { Diagnostic } from './ground/diagnostics'
import { outline } from './outline'
import { metaOf } from './outline/meta'
import { read } from './read'

export interface Compiled {
  edition: EditionBundle
  diagnostics: Diagnostic[]
}

/**
 * Compiles one report without any editor's files. Throws a Refusal where nothing sound can be
 * made of it.
 */
export async function compile(bytes: Uint8Array, id: string): Promise<Compiled> {
  const source = await read(bytes)
  const cleaned = clean(source.lines)
  const { sections, diagnostics } = outline(cleaned.body)
  let heading = cleaned.facts.title || '报告所列'
  const figures = [...walk(sections)].flatMap((section) => {
    heading = section.title || heading
    return section.paragraphs.flatMap((paragraph) =>
      relate(paragraph.text, figuresOf(paragraph, heading)),
    )
  })
  const edition: EditionBundle = {
    schemaVersion: 2,
    id,
    meta: metaOf(cleaned.facts, sections, bytesToHex(sha256(bytes))),
    sections,
    figures,
    terms: [],
    editorial: { lead: [], shortTitles: {} },
  }
  return {
    edition,
    diagnostics: [
      ...source.diagnostics,
      ...source.leftOut.map(({ diagnostic }) => diagnostic),
      ...cleaned.diagnostics,
      ...diagnostics,
      ...check(edition),
    ],
  }
}
