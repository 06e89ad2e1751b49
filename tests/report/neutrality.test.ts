import { strongest } from '../../src/report/compare'
import { coverOf } from '../../src/report/cover'
import { isExcluded, mayLead } from '../../src/report/neutrality'
import { cardsOf, figuresIn, findSection, unitsOf } from '../../src/report/outline'
import { posterOf } from '../../src/report/poster'
import { shareTitle } from '../../src/report/shareTitle'
import type { EditionBundle, Section } from '../../src/report/types'
import { edition } from '../support/edition'
import { tabled } from '../support/tables'

/** The edition with a sentence on a congress at the end of this paragraph; no figure moves. */
function withCongressIn(paragraphId: string): EditionBundle {
  const told = (section: Section): Section => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) =>
      paragraph.id === paragraphId
        ? { ...paragraph, text: `${paragraph.text}深入学习党的二十大精神。` }
        : paragraph,
    ),
    children: section.children.map(told),
  })
  return { ...edition, sections: edition.sections.map(told) }
}

const seen = (told: EditionBundle, id: string) => {
  const section = findSection(told, id)!
  return {
    strongest: strongest(told, figuresIn(told, [section]))?.text,
    poster: posterOf(told, { s: id })?.figure?.label,
    title: shareTitle({ ...told, name: '' }, section, [section]),
  }
}

test.each([
  ['贯彻习近平法治思想', true],
  ['学习党的二十大精神', true],
  ['按照市委部署', true],
  ['审结行政复议案件8912件', false],
  ['一网通办', false],
  ['党政主要负责人带头述法12次', true],
  ['县政府主要负责同志主持会议12次', true],
  ['履行推进法治建设第一责任人职责', true],
  ['履行法治政府建设第一责任人职责', true],
  ['落实企业安全生产第一责任人责任', false],
  ['市民当好个人健康第一责任人', false],
  ['约谈超市主要负责人12人', false],
])('whether “%s” speaks of leaders, congresses or doctrine: %s', (passage, expected) => {
  expect(isExcluded(passage)).toBe(expected)
})

test('a figure may lead unless its paragraph, in whatever sentence, is on leaders, congresses or doctrine', () => {
  const told = withCongressIn('1-1-1.p1')
  const leading = (of: EditionBundle) =>
    of.figures.filter((figure) => mayLead(of, figure)).map(({ id }) => id)
  expect(leading(edition)).toEqual(edition.figures.map(({ id }) => id))
  expect(leading(told)).toEqual(leading(edition).filter((id) => !id.startsWith('1-1-1.')))
})

test('what may not lead is no lead figure, no poster and no title, though the editor chose it', () => {
  expect(edition.editorial.lead).toEqual(['1-1-1.p1.f1'])
  expect(seen(edition, '1-1-1')).toEqual({
    strongest: '93%',
    poster: '负责人出庭率',
    title: '负责人出庭率 93%',
  })
  const told = withCongressIn('1-1-1.p1')
  expect(seen(told, '1-1-1')).toEqual({
    strongest: undefined,
    poster: undefined,
    title: `${edition.meta.title}：认真应诉`,
  })
  expect(told.figures.slice(1, 4).map(({ id }) => posterOf(told, { f: id }))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('the next strongest that may lead takes the place of one that may not', () => {
  const told = withCongressIn('1-1-1.p1')
  expect(strongest(told, told.figures.slice(1, 7))?.text).toBe('18件')
})

test.each(['intro.p1', '1-1-1.p1', '1-1-2.p1', '1-2.p1'])(
  'home, which has no paragraphs, leads with what may lead: %s is on a congress',
  (paragraphId) => {
    const told = withCongressIn(paragraphId)
    const cover = coverOf(told)
    for (const [at, unit] of unitsOf(cover).entries()) {
      const whole = unitsOf(told)[at]!
      const inWhole = strongest(told, figuresIn(told, cardsOf(whole)))
      expect(strongest(cover, figuresIn(cover, cardsOf(unit)))).toEqual(inWhole)
    }
    expect(cover.figures.filter((figure) => !mayLead(told, figure))).toEqual([])
  },
)

test('what stands in a table under a head on a congress leads nothing either', () => {
  const told = (head: string): EditionBundle => ({
    ...edition,
    sections: [tabled('intro', [[{ text: head, heads: 'row' }, '10件']])],
  })
  const figure = { ...edition.figures[0]!, paragraphId: 'intro.p2', start: 0, end: 3 }
  expect(mayLead(told('宣讲党的二十大精神'), figure)).toBe(false)
  expect(mayLead(told('办好实事'), figure)).toBe(true)
})
