/** Writes into an editorial.yaml what the report prints where its entries hang. */
import { parseDocument } from 'yaml'
import type { EditionBundle } from '../../report/types'
import { error } from '../ground/diagnostics'
import { anchorOf, follow, readAnchor } from './anchors'
import { editorialFaults, entriesOf } from './editorial'
import { editorialSchema } from './schemas'
import { followSection, sectionEntry } from './sectionAnchors'
import { nodeAt, readYaml, refuseIfAny, scalar } from './yaml'

/** A file's text, and the entries that changed in it. */
export interface Anchored {
  text: string
  changes: { from: string; to: string }[]
}

/**
 * An editorial.yaml with every entry anchored where it leads; all else stays to the letter. Throws
 * a Refusal that names what is wrong where the file has errors.
 */
export function anchored(text: string, edition: EditionBundle): Anchored {
  const file = readYaml(text, editorialSchema)
  refuseIfAny(editorialFaults(file, edition).filter(({ severity }) => severity === 'error'))
  const entries = entriesOf(file.value).flatMap(({ written, path }) => {
    const { figure } = follow(edition, readAnchor(written))
    return figure ? [{ from: written, to: anchorOf(edition, figure), path, figure }] : []
  })
  refuseIfAny(
    entries
      .filter(({ to, figure }) => follow(edition, readAnchor(to)).figure !== figure)
      .map(({ from, path }) =>
        error('ANCHOR', `“${from}”和同一节里别的数据分不清，请删去这一条。`, file.placeOf(path)),
      ),
  )
  const titles = Object.keys(file.value.shortTitles).flatMap((from) => {
    const section = followSection(edition, from)
    return section ? [{ from, to: sectionEntry(section), path: ['shortTitles', from] }] : []
  })
  const changes = [...entries, ...titles].filter(({ from, to }) => from !== to)
  const document = parseDocument(text)
  const ranges = changes
    .map(({ to, path }) => ({ to, range: nodeAt(document, path)?.range ?? [0, 0] }))
    .sort((a, b) => b.range[0] - a.range[0])
  return {
    text: ranges.reduce(
      (whole, { to, range: [start, end] }) => whole.slice(0, start) + scalar(to) + whole.slice(end),
      text,
    ),
    changes: changes.map(({ from, to }) => ({ from, to })),
  }
}
