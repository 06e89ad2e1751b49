import fc from 'fast-check'
import { layout } from '../../src/components/Picture/layout'
import { paint } from '../../src/components/Picture/paint'
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

const bars = [
  { words: '2020年 41%（推算）', of100: 41, was: true },
  { words: '2021年 93%', of100: 93, was: false },
]

const fontMeasure = (text: string, size: number) => text.length * size

test('whatever a picture says stands inside it, line below line', () => {
  const words = fc.string({ unit: fc.constantFrom(...'法治政府，。12.9万（）'), maxLength: 400 })
  fc.assert(
    fc.property(words, words, words, fc.boolean(), (label, quote, numeral, hasFigure) => {
      const figure = hasFigure
        ? { before: '超', numeral: numeral.slice(0, 12), after: '件', label }
        : undefined
      const drawing = layout(
        {
          heading: '认真应诉',
          figure,
          bars,
          quote,
          source: '《某市人民政府关于2021年法治政府建设情况的报告》',
          foot: '以原文为准',
        },
        343,
        430,
        fontMeasure,
      )
      for (const { x, y, width, height, filled } of drawing.bars) {
        expect(x + width).toBeLessThanOrEqual(drawing.width)
        expect(filled).toBeLessThanOrEqual(width)
        expect(y + height).toBeLessThan(drawing.rule.y)
      }
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
    { heading: '', figure, bars: [], source: '', foot: '' },
    343,
    430,
    (text, size) => text.length * size * 0.6,
  )
  const numeral = texts.find(({ text }) => text === figure.numeral)
  expect(numeral?.size).toBeLessThan(76)
  expect((numeral?.size ?? 0) * 0.6 * 10).toBeLessThan(343)
})

test('a change is drawn as two bars from one line, the earlier one hatched', () => {
  const figure = { before: '', numeral: '93%', after: '', label: '负责人出庭率' }
  const drawing = layout({ heading: '', figure, bars, source: '', foot: '' }, 343, 430, fontMeasure)
  const [was, now] = drawing.bars
  expect(was).toMatchObject({ was: true, x: now?.x, width: now?.width })
  expect((was?.filled ?? 0) / (now?.filled ?? 1)).toBeCloseTo(41 / 93)
})

test('the picture of a change keeps the shape that a chat shows, five to four', () => {
  const figure = { before: '', numeral: '93%', after: '', label: '行政机关负责人出庭率' }
  const content = { heading: '全力提高行政应诉能力', figure, bars, source: '', foot: '以原文为准' }
  expect(layout(content, 400, 320, fontMeasure).height).toBe(320)
})

test('a bar is painted on its track, from nought', () => {
  expect(paintedBar(false)).toEqual([
    [10, 20, 100, 10],
    [10, 20, 41, 10],
  ])
})

test('a hatched bar leaves gaps, and no stripe leaves its length', () => {
  const [, ...stripes] = paintedBar(true)
  const lines = new Set(stripes.map(([, y]) => y))
  expect(lines.size).toBe(10)
  for (const [x = 0, , width = 0, height] of stripes) {
    expect(height).toBe(1)
    expect(x).toBeGreaterThanOrEqual(10)
    expect(x + width).toBeLessThanOrEqual(51)
  }
  const covered = stripes.reduce((sum, [, , width = 0]) => sum + width, 0)
  expect(covered).toBeLessThan(41 * 10 * 0.4)
})

/** What is painted of one bar: its track, then its length. */
function paintedBar(was: boolean): number[][] {
  const painted: number[][] = []
  const context = {
    fillStyle: '',
    font: '',
    textBaseline: 'alphabetic' as const,
    fillRect: (...box: number[]) => painted.push(box),
    fillText: () => {},
    measureText: () => ({ width: 0 }) as TextMetrics,
    setTransform: () => {},
  }
  const bar = { x: 10, y: 20, width: 100, height: 10, filled: 41, was }
  const rule = { x: 0, y: 300, width: 100 }
  paint(context, { width: 343, height: 430, texts: [], bars: [bar], rule }, 1)
  // The paper and the rule come first.
  return painted.slice(2)
}
