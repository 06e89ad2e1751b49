import fc from 'fast-check'
import { layout } from '../../src/components/Picture/layout'
import { clamp, wrap } from '../../src/components/Picture/wrap'

/** A font in which every character is ten wide. */
const measure = (text: string) => text.length * 10

test.each([
  ['一二三四五六', ['一二三四', '五六']],
  ['一二三四，五', ['一二三四，', '五']],
  ['一二三（四）', ['一二三', '（四）']],
  ['一二12.96万', ['一二', '12.96', '万']],
  ['一二三12%', ['一二三', '12%']],
  ['一二三四%', ['一二三四%']],
  ['（12345678', ['（12345678']],
  ['一《“12345678', ['一', '《“12345678']],
])('%s is broken as Chinese is set', (text, lines) => {
  expect(wrap(text, 40, measure)).toEqual(lines)
})

test('the lines joined are the text, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 10, max: 300 }),
      (text, width) => {
        expect(wrap(text, width, measure).join('')).toBe(text)
      },
    ),
  )
})

test('no line is empty, whatever the text', () => {
  const words = fc.string({ unit: fc.constantFrom(...'法治（《“”》），。1234.%a '), maxLength: 40 })
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 100 }), (text, width) => {
      expect(wrap(text, width, measure)).not.toContain('')
    }),
  )
})

test('what does not fit ends in an ellipsis that does', () => {
  expect(clamp(['一二三四', '五六七八', '九'], 2, 40, measure)).toEqual(['一二三四', '五六七…'])
  expect(clamp(['一'], 2, 40, measure)).toEqual(['一'])
})

const fontMeasure = (text: string, size: number) => text.length * size

test('whatever a picture says stands inside it, line below line', () => {
  const words = fc.string({ unit: fc.constantFrom(...'法治政府，。12.9万（）'), maxLength: 400 })
  fc.assert(
    fc.property(words, words, words, fc.boolean(), (label, quote, numeral, hasFigure) => {
      const figure = hasFigure
        ? { before: '超', numeral: numeral.slice(0, 12), after: '件', label }
        : undefined
      const drawing = layout(
        { heading: '某市报告', figure, quote, foot: '以原文为准' },
        343,
        430,
        fontMeasure,
      )
      for (const { x, y, size } of drawing.texts) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y - size).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThan(drawing.height)
      }
      const foot = drawing.texts[drawing.texts.length - 1]
      expect(foot?.y).toBeGreaterThan(drawing.rule.y)
    }),
  )
})

test('a figure too wide for its line is set smaller until it fits', () => {
  const figure = { before: '', numeral: '1234567890', after: '万件', label: '' }
  const { texts } = layout(
    { heading: '', figure, foot: '' },
    343,
    430,
    (text, size) => text.length * size * 0.6,
  )
  const numeral = texts.find(({ text }) => text === figure.numeral)
  expect(numeral?.size).toBeLessThan(84)
  expect((numeral?.size ?? 0) * 0.6 * 10).toBeLessThan(343)
})
