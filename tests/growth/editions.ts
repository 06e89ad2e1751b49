/**
 * As many editions as an app may come to hold, made at run time from the tests' own report: other
 * places and other years, each with its own title, dates and figures. The newest is always the
 * tests' own Shenyang, unchanged, so that screens can be compared whatever lies behind it. The same
 * number gives the same bytes each time.
 */
import { compiled } from '../../src/content/compiled'
import type { Compiled, EditionBundle, Figure } from '../../src/report/types'
import { whoseApp } from '../../src/report/whose'
import { type Copy, copies, isOriginal, varied } from './varied'

export { MOST, YEARS } from './varied'

/**
 * `n` editions, 1 to 140, compiled: what `contentOf(n)` (content.ts) gives, made of the compiled Shenyang without compiling: a second or
 * two for all 140. Only the hashes are not those of the varied files. Takes `#content` to be the
 * tests' own: in the suites it is.
 */
export function compiledOf(n: number): Compiled {
  const all = copies(n)
  const [original] = compiled.editions
  const questions = compiled.questionsOf[original?.id ?? '']
  if (!original || original.id !== all[0]?.id || !questions)
    throw new Error('#content is not the tests’ own: run this with --conditions=tests')
  const editions = all
    .map((copy) => (isOriginal(copy) ? original : variedEdition(original, copy)))
    .sort(newestFirst)
  return {
    ...compiled,
    editions,
    questionsOf: Object.fromEntries(
      all.map((copy) => [copy.id, isOriginal(copy) ? questions : variedStrings(questions, copy)]),
    ),
    whose: whoseApp({ kind: '其他' }, editions),
  }
}

function newestFirst(
  { id, meta: a }: EditionBundle,
  { id: other, meta: b }: EditionBundle,
): number {
  return (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || id.localeCompare(other)
}

function variedEdition(original: EditionBundle, copy: Copy): EditionBundle {
  // What the glossary says of a term names laws by their years.
  const { terms, ...texts } = original
  const edition = variedStrings(texts, copy)
  return {
    ...edition,
    terms,
    meta: { ...edition.meta, year: copy.year },
    figures: edition.figures.map((figure, at) => ({
      ...figure,
      value: valueIn(figure, original.figures[at] as Figure),
    })),
  }
}

/** What a figure's new digits mean: each number is to its value as it was in the original. */
function valueIn({ id, text }: Figure, original: Figure): Figure['value'] {
  if (text === original.text) return original.value
  const [now, before] = [numbersIn(text), numbersIn(original.text)]
  const values = [original.value].flat()
  if (now.length !== values.length || before.length !== values.length)
    throw new Error(`${id}: ${text} has not as many numbers as values`)
  const scaled = values.map((value, nth) => {
    const times = value / (before[nth] as number)
    return Number(((now[nth] as number) * times).toPrecision(12))
  })
  return (Array.isArray(original.value) ? scaled : scaled[0]) as Figure['value']
}

const numbersIn = (text: string): number[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)

function variedStrings<T>(value: T, copy: Copy): T {
  return JSON.parse(JSON.stringify(value), (_, one) =>
    typeof one === 'string' ? varied(one, copy) : one,
  )
}
