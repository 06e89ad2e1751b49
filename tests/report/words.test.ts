import fc from 'fast-check'
import { fold, holdsAll, litIn, placesOf, wordsOf } from '../../src/report/words'

test.each([
  ['full width and half width are the same', '９３．８％', '93.8%'],
  ['capital and small are the same', 'APP平台', 'app平台'],
  ['punctuation is left out', '“双随机、一公开”', '双随机一公开'],
  ['spaces are left out', '一网　通办', '一网通办'],
  ['a letter that grows when made small keeps its length', 'İ', 'İ'],
])('%s', (_, text, folded) => {
  expect(fold(text).text).toBe(folded)
})

test('several words are told apart by spaces of either width, and each counts once', () => {
  expect(wordsOf(' 复议　应诉 复议 ')).toEqual(['复议', '应诉'])
  expect(wordsOf(' ，。 ')).toEqual([])
})

test('a place covers the punctuation inside it and none around it', () => {
  const text = '推行“双随机、一公开”监管'
  const [place] = placesOf(fold(text), '双随机一公开')
  expect(text.slice(place?.start, place?.end)).toBe('双随机、一公开')
})

test('places that touch or overlap are lit as one', () => {
  const text = '行政复议和行政应诉'
  const lit = litIn(fold(text), ['行政', '政复议', '应诉'])
  expect(lit.map(({ start, end }) => text.slice(start, end))).toEqual(['行政复议', '行政应诉'])
})

test('all words must occur, each in any of the texts', () => {
  const texts = [fold('行政复议'), fold('全年收案９３件')]
  expect(holdsAll(texts, ['复议', '93件'])).toBe(true)
  expect(holdsAll(texts, ['复议', '应诉'])).toBe(false)
})

const text = fc.string({ unit: fc.constantFrom(...'甲乙丙Ａa1１、。 “”𠮷'), maxLength: 40 })

test('of any text: every offset stands where its folded character was, in order', () => {
  fc.assert(
    fc.property(text, (original) => {
      const folded = fold(original)
      expect(folded.at).toHaveLength(folded.text.length)
      folded.at.forEach((at, index) => {
        expect(fold(original[at] ?? '').text).toBe(folded.text[index])
        expect(at).toBeGreaterThan(folded.at[index - 1] ?? -1)
      })
    }),
  )
})

test('of any text and words: what is lit is in order, apart, and each place says the word', () => {
  fc.assert(
    fc.property(text, text, (original, typed) => {
      const folded = fold(original)
      const words = wordsOf(typed)
      for (const word of words) {
        for (const { start, end } of placesOf(folded, word)) {
          expect(fold(original.slice(start, end)).text).toBe(word)
        }
      }
      const lit = litIn(folded, words)
      lit.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThan(lit[index - 1]?.end ?? -1)
        expect(end).toBeGreaterThan(start)
      })
    }),
  )
})
