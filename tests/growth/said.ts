import { walk } from '../../src/report/outline'
import type { EditionBundle } from '../../src/report/types'
import type { Files } from '../../src/site/files'

/** Shorter words may be said of anything. */
const SHORTEST = 8

/** What files say of an edition: its id and those of its words that stand in them. */
export function saidOf(edition: EditionBundle, files: Files): string[] {
  const texts = [...files].filter(([path]) => isText(path)).map(([, bytes]) => readable(bytes))
  return wordsOf(edition).filter((words) => texts.some((text) => text.includes(words)))
}

function wordsOf({ id, meta, sections }: EditionBundle): string[] {
  const printed = [...walk(sections)].flatMap(({ title, paragraphs }) => [
    title,
    ...paragraphs.map(({ text }) => text),
  ])
  const words = [meta.title, meta.issuer ?? '', ...printed]
  return [id, ...words.filter(({ length }) => length >= SHORTEST)]
}

const isText = (path: string): boolean => !/\.(png|jpg|gif|ico|woff2?)$/.test(path)

/** A file's text; a script may have characters by their numbers. */
function readable(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes)
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}
