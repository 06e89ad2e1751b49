import { readShell } from '../../../config/scripts/shell'
import { compiledOf } from '../../growth/editions'
import { filesOf } from '../../growth/filled'
import { saidOf } from '../../growth/said'
import { editions } from '../../support/editions'

test.each(editions.map((edition) => [edition.id, edition] as const))(
  'what is built before any content is put in says nothing of %s',
  (_, edition) => {
    expect(saidOf(edition, readShell('weapp'))).toEqual([])
  },
)

test('once it is put in, its words are found', () => {
  const compiled = compiledOf(1)
  const [edition] = compiled.editions as [(typeof editions)[number]]
  const said = saidOf(edition, filesOf('weapp', compiled))
  expect(said).toEqual(expect.arrayContaining([edition.id, edition.meta.title]))
  expect(said.length).toBeGreaterThan(50)
})
