import { changesOf, leadFigures, strongest } from '../../src/report/compare'
import { coverOf } from '../../src/report/cover'
import { mayLead } from '../../src/report/neutrality'
import { cardsOf, figuresIn, shortTitle, unitsOf } from '../../src/report/outline'
import { pictureOf } from '../../src/report/picture'
import type { EditionBundle } from '../../src/report/types'
import { editions } from '../support/editions'
import { withTables } from '../support/tables'

/** Everything that home takes from an edition, the changes among those figures of the whole that may lead. */
function seenFromHome(edition: EditionBundle, whole: EditionBundle) {
  return {
    meta: edition.meta,
    units: unitsOf(edition).map((unit) => {
      const figure = strongest(edition, figuresIn(edition, cardsOf(unit)), leadFigures(edition)[0])
      return {
        id: unit.id,
        title: shortTitle(edition, unit.section),
        figure,
        picture: figure && pictureOf(edition, figure),
      }
    }),
    lead: edition.editorial.lead.map((id) => edition.figures.find((figure) => figure.id === id)),
    changes: changesOf(edition).filter(({ figure }) => mayLead(whole, figure)),
  }
}

test.each([...editions, withTables].map((edition) => [edition.id, edition] as const))(
  'home sees in the cover of %s what it sees in the whole',
  (_id, edition) => {
    expect(seenFromHome(coverOf(edition), edition)).toEqual(seenFromHome(edition, edition))
  },
)

test('a cover carries none of the report’s paragraphs', () => {
  for (const edition of editions) {
    const cover = JSON.stringify(coverOf(edition))
    for (const { text } of edition.sections.flatMap(({ paragraphs }) => paragraphs)) {
      expect(cover).not.toContain(text)
    }
    expect(cover.length * 3).toBeLessThan(JSON.stringify(edition).length)
  }
})

test('a cover carries neither tables nor notes', () => {
  const cover = JSON.stringify(coverOf(withTables))
  for (const word of ['tables', 'notes', '复议机关']) expect(cover).not.toContain(word)
})
