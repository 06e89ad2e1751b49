import { compiled } from '../../src/content/compiled'
import { sounds } from '../../src/content/slots/sounds'
import { alphabetOf, readSounds, soundTable } from '../../src/report/sounds'
import { shippedEditions } from '../../src/site/shipped'

const spoken: Record<string, string[]> = {
  行: ['xing', 'hang'],
  形: ['xing'],
  航: ['hang'],
  率: ['lv'],
  喔: ['wo'],
}

test('a table holds the sounds of what is printed, and all that may be typed for it', () => {
  const table = soundTable('行率1', '形航喔', (char) => spoken[char] ?? [char])
  expect(table).toBe('hang行航lv率xing行形')
  expect([...readSounds(table)]).toEqual([
    ['hang', '行航'],
    ['lv', '率'],
    ['xing', '行形'],
  ])
})

test('terms stand under their first letters, by sound, those without a sound last', () => {
  const names = ['重大决策', '1+M+N', '备案', '重点', '败诉率']
  const spell = (name: string) =>
    ({ 重大决策: ['zhong', 'da'], 备案: ['bei'], 重点: ['zhong', 'dian'], 败诉率: ['bai'] })[
      name
    ] ?? []
  const letters = alphabetOf(
    names.map((name) => ({ name })),
    spell,
  )
  expect(letters).toEqual([
    ['B', [4, 2]],
    ['Z', [0, 3]],
    ['#', [1]],
  ])
})

test.each(shippedEditions(compiled).map((edition) => [edition.id, edition] as const))(
  'every term of %s stands in its alphabet once',
  (_, { terms, alphabet }) => {
    const places = alphabet.flatMap(([, own]) => own)
    expect([...places].sort((a, b) => a - b)).toEqual(terms.map((_, place) => place))
  },
)

test('what the search package grows by is small: the table of sounds is at most 14 KB', () => {
  expect(Buffer.byteLength(sounds.sounds)).toBeLessThan(14 * 1024)
})
