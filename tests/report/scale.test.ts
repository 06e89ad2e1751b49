import fc from 'fast-check'
import { decadesOf, fairScale, placeOn, scaleWords } from '../../src/report/scale'

test('values of one order are lengths from nought', () => {
  expect(fairScale([90, 45, 12])).toEqual({ type: 'linear', from: 0, to: 90 })
  expect(placeOn(fairScale([90, 45]), 45)).toBe(50)
})

test('values more than a hundred times apart stand between powers of ten', () => {
  const scale = fairScale([34190, 3])
  expect(scale).toEqual({ type: 'log', from: 1, to: 100000 })
  expect(decadesOf(scale)).toBe(5)
  expect(placeOn(scale, 1000)).toBe(60)
})

test('nought and negative values are never put on a logarithmic scale', () => {
  expect(fairScale([0, 10000]).type).toBe('linear')
  expect(fairScale([-1, 10000]).type).toBe('linear')
})

test('what the scale is, is said in words', () => {
  expect(scaleWords(fairScale([3, 34190]), '件')).toBe(
    '按对数刻度排列，从1件到10万件，每向右一格是10倍。',
  )
  expect(scaleWords(fairScale([41099000, 106100000000]), '元')).toContain('从1000万元到1万亿元')
  expect(scaleWords(fairScale([3, 9]), '件')).toBe('横条从0画起，长度按数值成比例。')
  expect(scaleWords(fairScale([3, 9]), '件', 'points')).toBe('从0画起，位置按数值成比例。')
})

test('on every scale a larger value never stands left of a smaller one, and none outside', () => {
  const values = fc.array(fc.integer({ min: 0, max: 1e13 }), { minLength: 1 })
  fc.assert(
    fc.property(values, (list) => {
      const scale = fairScale(list)
      const places = [...list].sort((a, b) => a - b).map((value) => placeOn(scale, value))
      return places.every(
        (place, index) => place >= 0 && place <= 100 && place >= (places[index - 1] ?? 0),
      )
    }),
  )
})
