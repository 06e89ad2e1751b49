import fc from 'fast-check'
import { articleNumber, isArticle } from '../../../src/generator/editor/articleNumber'
import { articleName } from '../../../src/report/citation'
import { writeNumeral } from '../../../src/report/numerals'

test.each([
  ['20', 20],
  ['133', 133],
  ['133之一', '133-1'],
  ['133之十', '133-10'],
  ['133之十二', '133-12'],
  ['120之二十一', '120-21'],
])('%s is the number of an article', (written, article) => {
  expect(isArticle(written)).toBe(true)
  expect(articleNumber(written)).toBe(article)
})

test.each([
  ...['', '0', '020', '20.5', '-1', '二十', '第二十条', '一百三十三之一', '１３３之一'],
  ...['133之', '133之1', '133-1', '133之零', '133之两', '133之一十二', '133之一二', '133条之一'],
  ...['133之一之二', '133之一第二款', '133 之一', '133之一 ', '之一', '133之甲'],
])('%p is not', (written) => {
  expect(isArticle(written)).toBe(false)
})

test('an article has the name that its number is written by', () => {
  const ordinal = fc.integer({ min: 1, max: 9999 })
  fc.assert(
    fc.property(ordinal, ordinal, (number, inserted) => {
      const words = writeNumeral(inserted)
      const written = `${number}之${words}`
      expect(isArticle(written)).toBe(true)
      expect(articleName(articleNumber(written))).toBe(`第${writeNumeral(number)}条之${words}`)
    }),
  )
})
