import { unitsOf } from '../../src/report/outline'
import { placeOf } from '../../src/report/place'
import { edition } from '../support/edition'

test('a section is told which of its part’s sections it is; what the report gives no title is none', () => {
  const places = unitsOf(edition).map((unit) => [unit.id, placeOf(edition, unit)])
  expect(places).toEqual([
    ['intro', undefined],
    ['1-1', { at: 1, of: 2 }],
    ['1-2', { at: 2, of: 2 }],
    ['1-end', undefined],
    ['2', undefined],
    ['2-1', { at: 1, of: 1 }],
  ])
})
