import { pickEdition } from '../../src/report/editions'
import { edition } from '../support/edition'

const older = { ...edition, id: 'moushi-2020' }
const editions = [edition, older]

test.each([
  ['the newest where nothing is asked for', {}, undefined, 'moushi-2021'],
  ['the one that the reader chose', {}, 'moushi-2020', 'moushi-2020'],
  ['the newest where the chosen one is gone', {}, 'moushi-1999', 'moushi-2021'],
  [
    'the one that the address names, whatever was chosen',
    { e: 'moushi-2021' },
    'moushi-2020',
    'moushi-2021',
  ],
  [
    'none where the address names one that is not there',
    { e: 'moushi-1999' },
    'moushi-2020',
    undefined,
  ],
])('shows %s', (_, query, chosen, id) => {
  expect(pickEdition(editions, query, chosen)?.id).toBe(id)
})
