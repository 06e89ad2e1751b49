import { load } from 'cheerio'
import { isRight } from '../src/quiz/grade'
import { address, readAddress } from '../src/report/address'
import { findParagraph, unitsOf, walk } from '../src/report/outline'
import { fromPath, toPath } from '../src/report/path'
import { posterOf } from '../src/report/poster'
import { pagesOf } from '../src/site/pages'
import { thatShip, withBanks } from './support/editions'

/* What must hold of every edition: of the tests' own, and of whatever ships beside. */

test('something ships, each edition once', () => {
  const ids = thatShip.map(({ edition }) => edition.id)
  expect(ids).not.toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(withBanks.map((one) => [one.edition.id, one] as const))('%s', (e, one) => {
  const { edition, bank } = one
  const sections = [...walk(edition.sections)]

  test('every section and figure has an address of its own that is read back from its path', () => {
    const all = [
      ...sections.map(({ id: s }) => address('section', { e, s })),
      ...edition.figures.map(({ id: f }) => address('figure', { e, f })),
    ]
    expect(all.map((at) => fromPath(toPath(at)))).toEqual(all)
    expect(all.map((at) => readAddress(at).query.e)).toEqual(all.map(() => e))
    expect(new Set(all).size).toBe(all.length)
    expect(sections.length).toBeGreaterThanOrEqual(unitsOf(edition).length)
  })

  test('every figure stands where it is said to stand', () => {
    for (const { paragraphId, start, end, text } of edition.figures)
      expect(findParagraph(edition, paragraphId)?.text.slice(start, end)).toBe(text)
  })

  test('the site has a page for every section, which prints its words', () => {
    const pages = new Map(pagesOf([edition]).map((page) => [page.at, page]))
    for (const { id: s, paragraphs } of sections) {
      const $ = load(pages.get(address('section', { e, s }))?.text.markup ?? '')
      // The marks of notes, which stand between the words.
      $('sup').remove()
      const words = $.root().text()
      for (const { text } of paragraphs) expect(words).toContain(text)
    }
  })

  test('a picture of a figure says its number, in the report’s own words, or there is none', () => {
    const made = edition.figures.flatMap((figure) => {
      const poster = posterOf(edition, { f: figure.id })
      return poster ? [{ figure, poster }] : []
    })
    expect(made.length).toBeGreaterThan(0)
    for (const { figure, poster } of made) {
      const { before = '', numeral, after } = poster.figure ?? { numeral: '', after: '' }
      expect(`${before}${numeral}${after}`).toContain(figure.text)
      expect(poster.source).toContain(edition.meta.title)
    }
  })

  test('every question’s answer is among its options and graded right, and its source is printed', () => {
    expect(bank.size).toBeGreaterThan(0)
    for (const question of bank.values()) {
      const all = question.options.map((_, option) => option)
      expect(isRight(question, question.answer)).toBe(true)
      expect(isRight(question, all)).toBe(question.answer.length === all.length)
      expect(all).toEqual(expect.arrayContaining([...question.answer]))
      const { basis } = question
      if (!('paragraphId' in basis)) continue
      const printed = findParagraph(edition, basis.paragraphId)?.text ?? ''
      expect(printed.slice(basis.start, basis.end)).not.toBe('')
    }
  })
})
