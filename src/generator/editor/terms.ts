import { walk } from '../../report/outline'
import type { Section, Span, Term } from '../../report/types'
import type { Glossary } from './schemas'

/**
 * The glossary's terms that occur in these sections, with every place. Where two names meet,
 * the longer wins; places never overlap.
 */
export function termsIn(sections: readonly Section[], glossary: Glossary): Term[] {
  const names = glossary
    .flatMap((entry, index) => [entry.name, ...entry.aliases].map((name) => ({ name, index })))
    .sort((a, b) => b.name.length - a.name.length)
  const places = glossary.map((): Span[] => [])
  for (const section of walk(sections))
    for (const { id, text } of section.paragraphs) {
      const taken = new Uint8Array(text.length)
      for (const { name, index } of names)
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
          if (taken.subarray(at, at + name.length).includes(1)) continue
          taken.fill(1, at, at + name.length)
          places[index]?.push({ paragraphId: id, start: at, end: at + name.length })
        }
    }
  const order = new Map(
    [...walk(sections)].flatMap(({ paragraphs }) => paragraphs).map(({ id }, at) => [id, at]),
  )
  const byPlace = (a: Span, b: Span): number =>
    (order.get(a.paragraphId) ?? 0) - (order.get(b.paragraphId) ?? 0) || a.start - b.start
  return glossary.flatMap(({ id, name, meaning, source }, index) => {
    const found = places[index] ?? []
    return found.length === 0 ? [] : [{ id, name, meaning, source, places: found.sort(byPlace) }]
  })
}
