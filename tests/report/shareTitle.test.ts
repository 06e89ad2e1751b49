import { cardsOf, findSection, unitOf } from '../../src/report/outline'
import { shareTitle } from '../../src/report/shareTitle'
import { edition as told } from '../support/edition'

/** The only one that there is. */
const edition = { ...told, name: '' }
const { title } = edition.meta

/** The title of the reading unit with this id. */
function titleOf(id: string) {
  const unit = unitOf(edition, id)!
  return shareTitle(edition, unit.section, cardsOf(unit))
}

test('a section is shared with the strongest figure of its cards, its meaning first', () => {
  expect(titleOf('1-1')).toBe('负责人出庭率 93%')
  expect(titleOf('1-2')).toBe('办件 全省第一')
})

test('one card of it is shared with its own figure', () => {
  const card = findSection(edition, '1-1-2')!
  expect(shareTitle(edition, card, [card])).toBe('评估规章 18件')
})

test('a section without figures is shared with the report’s name and its own', () => {
  expect(titleOf('2')).toBe(`${title}：下步工作`)
  expect(titleOf('1-end')).toBe(`${title}：结尾的话`)
})

test('the name is the short one that the editor gave', () => {
  const section = findSection(edition, '1-2')!
  expect(shareTitle({ ...edition, figures: [] }, section, [section])).toBe(`${title}：便民`)
})

test('of several reports it says which it is from', () => {
  const one = { ...edition, name: '某市2021年' }
  const card = findSection(edition, '1-1-2')!
  expect(shareTitle(one, card, [card])).toBe('某市2021年：评估规章 18件')
  expect(shareTitle({ ...one, figures: [] }, card, [card])).toBe('某市2021年：清理规章')
})
