import fc from 'fast-check'
import { normaliseCharacters } from '../../../src/generator/clean/characters'
import { type Quantity, readNumbers } from '../../../src/generator/figures/numbers'
import { rawLine } from '../../../src/generator/ground/line'

/** How many inputs each property is tried on; `npm run prove -- fuzz` looks longer. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 500)

/** A number as it is written, and what it comes to. */
interface Written {
  text: string
  value: number
}

const DIGITS = '零一二三四五六七八九'

/** Below 10000, as it is said: 1050 is 一千零五十. */
function section(value: number, isFirst: boolean): string {
  let words = ''
  let isGap = false
  for (const [place, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / size) % 10
    if (digit === 0) isGap = words !== ''
    else {
      words += `${isGap ? '零' : ''}${DIGITS[digit]}${place}`
      isGap = false
    }
  }
  return isFirst && /^一十/u.test(words) ? words.slice(1) : words
}

/** A whole number in Chinese characters. */
function spoken(value: number): string {
  const parts = [
    [Math.floor(value / 1e8), '亿'],
    [Math.floor(value / 1e4) % 1e4, '万'],
    [value % 1e4, ''],
  ] as const
  let words = ''
  let isGap = false
  for (const [part, size] of parts) {
    if (part === 0) {
      isGap = words !== ''
      continue
    }
    const zero = words !== '' && (isGap || part < 1000) ? '零' : ''
    words += zero + section(part, words === '') + size
    isGap = false
  }
  return words
}

function wide(text: string): string {
  return text.replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

const grouped = (value: number, mark: string): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/gu, mark)

const whole = fc.oneof(
  fc.integer({ min: 11, max: 9999 }),
  fc.integer({ min: 11, max: 99_999_999 }),
  fc.integer({ min: 11, max: 9_999_99 }).map((many) => many * 10_000),
)

const integer: fc.Arbitrary<Written> = fc
  .tuple(whole, fc.constantFrom('plain', 'wide', ',', '，', '’', 'spoken', 'mixed'))
  .map(([value, form]) => {
    if (form === 'plain') return { text: String(value), value }
    if (form === 'wide') return { text: wide(String(value)), value }
    if (form === 'spoken') return { text: spoken(value), value }
    if (form !== 'mixed') return { text: grouped(value, form), value }
    const [many, rest] = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4]
    if (many > 0 && rest > 0) return { text: `${many}亿${rest}万`, value: many * 1e8 + rest * 1e4 }
    if (rest > 0 && value % 1e4 >= 1000)
      return { text: `${rest}万${value % 1e4}`, value: value % 1e8 }
    return { text: String(value), value }
  })

const decimal: fc.Arbitrary<Written> = fc
  .tuple(
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 1, max: 99 }),
    fc.constantFrom('.', '．', '点'),
    fc.constantFrom(['', 1], ['万', 1e4], ['亿', 1e8]),
  )
  .map(([units, hundredths, point, [size, scale]]) => {
    const decimals = String(hundredths).padStart(2, '0')
    const value = Number((Number(`${units}.${decimals}`) * (scale as number)).toPrecision(12))
    const said = [...decimals].map((digit) => DIGITS[Number(digit)]).join('')
    if (point === '点')
      return { text: `${units === 0 ? '零' : spoken(units)}点${said}${size}`, value }
    return { text: `${units}${point}${decimals}${size}`, value }
  })

const number = fc.oneof(integer, decimal)
const unit = fc.constantFrom(
  '件',
  '人',
  '家',
  '户',
  '份',
  '项',
  '元',
  '公里',
  '人次',
  '个百分点',
  '吨公里',
  '个工作日',
)
const before = fc.constantFrom('全年办理', '共计', '，其中涉及', '推进工作，安排', '提高')
const after = fc.constantFrom('。', '，', '；', '以上的工作', '，同比增长')

function quantitiesOf(sentence: string): Quantity[] {
  return readNumbers(normaliseCharacters(rawLine(sentence, 1)).text).quantities
}

test('a number in any form is read with its value and unit, or not at all', () => {
  fc.assert(
    fc.property(number, unit, before, after, ({ text, value }, counted, lead, tail) => {
      for (const quantity of quantitiesOf(`${lead}${text}${counted}${tail}`))
        expect([quantity.value, quantity.unit]).toEqual([value, counted])
    }),
    { numRuns },
  )
})

test('whole numbers and decimals in the usual forms are read', () => {
  fc.assert(
    fc.property(number, before, ({ text, value }, lead) => {
      expect(quantitiesOf(`${lead}${text}件。`).map((one) => one.value)).toEqual([value])
    }),
    { numRuns },
  )
})

test('a signed share keeps its sign, or is not read', () => {
  fc.assert(
    fc.property(decimal, fc.constantFrom('-', '－', '−', '﹣', '负'), ({ text, value }, sign) => {
      const read = quantitiesOf(`同比增长${sign}${text}%，好于上年`)
      for (const quantity of read) expect(quantity.value).toBe(-value)
    }),
    { numRuns },
  )
})

test('a range is read with both its ends, or not at all', () => {
  const mark = fc.constantFrom(...'—–―─⁓−－～~-至到', '——', '──')
  fc.assert(
    fc.property(integer, integer, mark, unit, (low, high, dash, counted) => {
      // 3至5万 are 30000 and 50000: the fixture has such.
      fc.pre(!/[万亿]$/u.test(high.text) || /[万亿]$/u.test(low.text))
      for (const quantity of quantitiesOf(`办理时限${low.text}${dash}${high.text}${counted}。`))
        expect(quantity).toMatchObject({ value: [low.value, high.value], unit: counted })
      if (low.value >= high.value)
        expect(quantitiesOf(`办理时限${low.text}—${high.text}${counted}。`)).toEqual([])
    }),
    { numRuns },
  )
})

test('of a list all numbers are read with the unit at its end, or none', () => {
  const plain = fc.integer({ min: 2, max: 999 })
  fc.assert(
    fc.property(fc.array(plain, { minLength: 2, maxLength: 6 }), unit, (values, counted) => {
      const last = values.at(-1)
      const list = `${values.slice(0, -1).join('、')}和${last}${counted}`
      const read = quantitiesOf(`分别办理${list}。`)
      if (read.length > 0)
        expect(read.map(({ value, unit: own }) => [value, own])).toEqual(
          values.map((value) => [value, counted]),
        )
    }),
    { numRuns },
  )
})

test('whatever the text, figures are slices of it, in order and apart', () => {
  const noise = fc.string({
    unit: fc.constantFrom(
      ...'0123456789,，.．、。%一二两三十百千万亿零点至到—-－第年月日个件元/余多和每负约超不以上内半成倍“”《》 ',
    ),
    maxLength: 60,
  })
  fc.assert(
    fc.property(noise, (text) => {
      const { quantities, unread } = readNumbers(text)
      let end = 0
      for (const one of [...quantities, ...unread].sort((a, b) => a.start - b.start)) {
        expect(one.start).toBeGreaterThanOrEqual(end)
        expect(one.end).toBeGreaterThan(one.start)
        end = one.end
      }
      for (const one of quantities) {
        expect(text.slice(one.start, one.end)).toBe(one.text)
        expect([one.value].flat().every(Number.isFinite)).toBe(true)
      }
    }),
    { numRuns: numRuns * 2 },
  )
})
