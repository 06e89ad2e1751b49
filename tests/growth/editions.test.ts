import { bundle } from '../../src/generator/bundle'
import { findParagraph } from '../../src/report/outline'
import type { Compiled } from '../../src/report/types'
import { compiledFrom } from '../../src/site/compiled'
import { contentOf } from './content'
import { compiledOf, MOST, YEARS } from './editions'

const all = compiledOf(MOST)
const [original] = compiledOf(1).editions

/** What does not hang on the bytes of the report's file. */
const withoutHashes = ({ editions, ...rest }: Compiled) => ({
  ...rest,
  signOff: '',
  editions: editions.map((edition) => ({ ...edition, meta: { ...edition.meta, sha256: '' } })),
})

test('what is made of the compiled report is what compiling the varied files gives', async () => {
  const { files, remarks } = await bundle(contentOf(12))
  expect(remarks).toEqual([])
  expect(withoutHashes(compiledFrom(files))).toEqual(withoutHashes(compiledOf(12)))
})

test('the newest is the report unchanged; each has an id, a title and figures of its own', () => {
  expect(all.editions).toHaveLength(MOST)
  expect(all.editions[0]).toBe(original)
  for (const of of [
    ({ id }) => id,
    ({ meta }) => meta.title,
    ({ meta }) => `${meta.issuer} ${meta.publishedOn}`,
    ({ figures }) => figures.map(({ text }) => text).join(),
  ] satisfies ((edition: (typeof all.editions)[number]) => string)[])
    expect(new Set(all.editions.map(of)).size).toBe(MOST)
})

test('each is as long as the report, and its figures stand where they are said to stand', () => {
  const length = (value: unknown): number => JSON.stringify(value).length
  const questionsOf = (id = '') => all.questionsOf[id]
  for (const edition of all.editions.filter((_, at) => at % YEARS === 1)) {
    expect(length(edition) / length(original)).toBeCloseTo(1, 2)
    expect(length(questionsOf(edition.id)) / length(questionsOf(original?.id))).toBeCloseTo(1, 2)
    for (const { paragraphId, start, end, text } of edition.figures)
      expect(findParagraph(edition, paragraphId)?.text.slice(start, end)).toBe(text)
  }
})

test('they are the same each time', () => {
  const told = (value: unknown): string => JSON.stringify(value)
  expect(told(compiledOf(12))).toBe(told(compiledOf(12)))
  expect(told(Object.fromEntries(contentOf(2)))).toBe(told(Object.fromEntries(contentOf(2))))
})
