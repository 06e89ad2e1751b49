import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Folder } from '../../src/generator/editor/files'
import { seriesPath } from '../../src/generator/editor/folders'
import { areOfOneIssuer, stemOf } from '../../src/generator/editor/issuers'
import { Refusal } from '../../src/generator/ground/diagnostics'
import { decodeWritten } from '../../src/generator/read/decode'
import { type DraftedSeries, draftSeries } from '../../src/generator/review/draftSeries'
import type { EditionBundle } from '../../src/report/types'
import { editionIn, type Made, shown } from './content'
import { writeWhole } from './folder'

/**
 * Writes into the series.yaml of an edition's issuer what may be the same figure in several of its
 * editions, and says how many where. A file with errors, which were told before, is left as it is.
 */
export function putSeries(made: Made, id: string): void {
  const { content, folder } = made
  const own = editionIn(made, id).edition
  const editions = made.reviews
    .map(({ edition }) => edition)
    .filter((edition) => areOfOneIssuer(edition, own))
  const path = seriesPath(folderFor(editions, folder))
  const bytes = folder.get(path)
  const file = join(content, path)
  try {
    const drafted = draftSeries(bytes && textOf(bytes), editions)
    if (!drafted) return
    mkdirSync(dirname(file), { recursive: true })
    writeWhole(file, drafted.text)
    console.log(saidOf(drafted, shown(file)))
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    console.error(`没有往 ${shown(file)} 里写各年的数的草稿：请先改好上面写着 error 的。`)
  }
}

/** The folder that the issuer has, or else one called after its oldest edition. */
function folderFor(editions: readonly EditionBundle[], folder: Folder): string {
  const stems = [...editions]
    .sort((a, b) => (a.meta.year ?? 0) - (b.meta.year ?? 0))
    .map(({ id }) => stemOf(id))
  return stems.find((stem) => folder.has(seriesPath(stem))) ?? stems[0] ?? ''
}

/** A file's text, with the mark at its head that Notepad looks for. */
function textOf(bytes: Uint8Array): string {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return `${isMarked ? '\uFEFF' : ''}${decodeWritten(bytes)}`
}

function saidOf({ series, years }: DraftedSeries, file: string): string {
  const found = [
    series > 0 && `新找到${series}组`,
    years > 0 && `原有的几组里新添${years}行`,
  ].filter(Boolean)
  return `各年的数：${found.join('，')}，写在 ${file} 里，核对以前读者看不到。请打开它，照开头的话核对。`
}
