import { readFileSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import { colours } from '../src/platform/colours'
import theme from '../src/theme.json'

const css = readFileSync(path.resolve(__dirname, '../src/tokens.css'), 'utf8')

/** The custom properties that a class in tokens.css sets. */
function tokensOf(selector: string): Record<string, string> {
  const tokens: Record<string, string> = {}
  postcss.parse(css).walkRules(selector, (rule) => {
    rule.walkDecls(/^--/, ({ prop, value }) => {
      tokens[prop.slice(2)] = value
    })
  })
  return tokens
}

const modes = { light: tokensOf('.screen--light'), dark: tokensOf('.screen--dark') }

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** Text colour, what it stands on, and the least contrast: 7 for text, 3 for shapes. */
const pairs: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'card', 7],
  ['ink', 'wash', 7],
  ['ink', 'line', 7],
  ['ink', 'good-wash', 7],
  ['ink2', 'paper', 7],
  ['ink2', 'card', 7],
  ['ink2', 'wash', 7],
  ['ink2', 'good-wash', 7],
  ['paper', 'ink', 7],
  ['seal', 'paper', 7],
  ['seal', 'card', 7],
  ['good', 'card', 7],
  ['edge', 'card', 3],
  ['edge', 'paper', 3],
  ['part1', 'card', 3],
  ['part2', 'card', 3],
  ['part3', 'card', 3],
]

const cases = (['light', 'dark'] as const).flatMap((mode) =>
  pairs.map(([text, ground, least]) => ({ mode, text, ground, least })),
)

test.each(cases)('in $mode, $text on $ground has a contrast of at least $least', (pair) => {
  const { [pair.text]: text = '', [pair.ground]: ground = '' } = modes[pair.mode]
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(pair.least)
})

test('light and dark name the same colours', () => {
  expect(Object.keys(modes.dark)).toEqual(Object.keys(modes.light))
})

test.each(['light', 'dark'] as const)(
  'what surrounds a page is painted from the same tokens, %s',
  (mode) => {
    for (const [name, value] of Object.entries(colours[mode])) {
      expect([name, value.toLowerCase()]).toEqual([name, modes[mode][name]])
    }
    for (const name of ['paper', 'card', 'ink2', 'seal'] as const) {
      expect([name, theme[mode][name].toLowerCase()]).toEqual([name, modes[mode][name]])
    }
  },
)
