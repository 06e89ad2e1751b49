import type { Bank } from '../../src/quiz/bank'
import { isOwn } from '../../src/quiz/bank'
import { address } from '../../src/report/address'
import { changesOf, partsOf } from '../../src/report/compare'
import { groupsOf } from '../../src/report/groups'
import { cardsOf, figuresIn, shortTitle, unitsOf } from '../../src/report/outline'
import { posterOf } from '../../src/report/poster'
import type { EditionBundle, Figure } from '../../src/report/types'
import { wordsOf } from '../../src/report/words'

/** A screen of an edition, and what must be read on it. */
export interface ShownScreen {
  name: string
  /** As from `address()`. */
  at: string
  /** In the edition's own words where it has any there. */
  words: string[]
}

/** As many characters of a report as are hardly printed twice. */
const SOUGHT = 12

/** Every kind of screen of an edition, each of its sections, and a figure of each section. */
export function screensOf({
  edition,
  bank,
}: {
  edition: EditionBundle
  bank: Bank
}): ShownScreen[] {
  const { id: e, meta, terms } = edition
  const units = unitsOf(edition).map((unit) => ({
    ...unit,
    name: shortTitle(edition, unit.section),
  }))
  const asked = units.filter(({ id }) => [...bank.values()].some((one) => isOwn(one, [id])))
  const first = firstOf(edition)
  const [newest] = bank.values()
  return [
    {
      name: 'home',
      at: address('home', { e }),
      words: [meta.title, ...units.map((unit) => unit.name)],
    },
    ...units.map((unit) => ({
      name: `section ${unit.id}`,
      at: address('section', { e, s: unit.id }),
      words: cardsOf(unit).flatMap(({ title, paragraphs }) => [
        title,
        // Marks of notes stand between a paragraph's words; its first clause has them rarely, and
        // what is printed whole is held by the app's own suites.
        ...paragraphs.map(({ text }) => text.split(/[，。；：、]/u, 1)[0] ?? ''),
      ]),
    })),
    ...units.flatMap((unit) => {
      const [figure] = figuresIn(edition, cardsOf(unit))
      if (!figure) return []
      const poster = posterOf(edition, { f: figure.id })
      return [
        {
          name: `figure ${figure.id}`,
          at: address('figure', { e, f: figure.id }),
          words: [figure.label, figure.text],
        },
        {
          name: `picture of ${figure.id}`,
          at: address('poster', { e, f: figure.id }),
          words: poster ? [meta.title] : ['没有找到'],
        },
      ]
    }),
    ...asked.map(({ id: s }) => ({
      name: `round on ${s}`,
      at: address('round', { e, by: 'section', s }),
      words: ['第1题'],
    })),
    ...units.flatMap((unit) => {
      const card = cardsOf(unit).find(({ paragraphs }) => paragraphs.length > 0)
      const w = card?.paragraphs[0]?.text.slice(0, SOUGHT).replace(/\s/gu, '') ?? ''
      if (!card || wordsOf(w).length === 0) return []
      // The section's name, which stands nowhere but among what was found.
      return [
        {
          name: `search for ${w}`,
          at: address('search', { e, w }),
          words: [card.title || shortTitle(edition, card)],
        },
      ]
    }),
    {
      name: 'figures',
      at: address('figures', { e }),
      words: first ? [first.label, first.text] : [],
    },
    // It leads to the questions, and prints nothing of the edition's own.
    { name: 'quiz', at: address('quiz', { e }), words: ['今日五题'] },
    { name: 'daily round', at: address('round', { e, by: 'daily' }), words: ['第1题'] },
    {
      name: 'question',
      at: address('round', { e, by: 'question', q: newest?.id }),
      words: [newest?.stem ?? '', ...(newest?.options ?? [])],
    },
    {
      name: 'topics',
      at: address('topics', { e, by: 'section' }),
      words: asked.map(({ name }) => name),
    },
    { name: 'terms', at: address('terms', { e }), words: terms.map(({ name }) => name) },
    { name: 'slip', at: address('slip', { e, q: newest?.id }), words: [meta.title] },
    { name: 'mine', at: address('mine', { e }), words: ['我的', meta.title] },
  ]
}

/** The figure that is named first under 数据. */
function firstOf(edition: EditionBundle): Figure | undefined {
  const [group] = groupsOf(edition)
  if (group?.kind === 'change') return changesOf(edition)[0]?.figure
  if (group?.kind === 'parts') return partsOf(edition)[0]?.whole
  return group?.figures[0]
}
