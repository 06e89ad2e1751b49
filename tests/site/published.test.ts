import { goneFrom, readPublished, writePublished } from '../../src/site/published'

test.each([
  ['no list yet', undefined, []],
  ['an empty one', '', []],
  ['ids a line', 'a-2020\nb-2021\n', ['a-2020', 'b-2021']],
  ['as Windows writes it, with words and blanks', '# 说明\r\n\r\n a-2020 \r\n', ['a-2020']],
])('%s is read', (_, text, ids) => {
  expect(readPublished(text)).toEqual(ids)
})

test('what is written is read again, each id once and in order', () => {
  expect(readPublished(writePublished(['b-2021', 'a-2020', 'b-2021']))).toEqual([
    'a-2020',
    'b-2021',
  ])
})

test.each([
  [['a', 'b'], ['b', 'a', 'c'], [], []],
  [['a', 'b'], ['b'], [], ['a']],
  [['a', 'b'], ['b'], ['a'], []],
  [[], ['a'], [], []],
])(
  'of %j published, with %j here and %j withdrawn, %j are gone',
  (published, here, withdrawn, gone) => {
    expect(goneFrom(published, here, withdrawn)).toEqual(gone)
  },
)
