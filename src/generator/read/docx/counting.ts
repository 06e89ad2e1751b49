/** Numbers as automatic numbering prints them (ST_NumberFormat, ISO/IEC 29500-1, 17.18.59). */
import { writeNumeral } from '../../../report/numerals'

const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const LEGAL: Readonly<Record<string, string>> = {
  零: '零',
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
}
const LARGEST_CHINESE = 9999
/** Z thirty times. */
const LARGEST_LETTER = 780

type Write = (value: number) => string

const FORMATS: ReadonlyMap<string, Write> = new Map<string, Write>(
  Object.entries({
    decimal: String,
    decimalHalfWidth: String,
    decimalZero: (value) => String(value).padStart(2, '0'),
    decimalFullWidth: wide,
    decimalFullWidth2: wide,
    chineseCounting: upToHundred,
    chineseCountingThousand: chinese,
    japaneseCounting: chinese,
    koreanCounting: chinese,
    taiwaneseCounting: upToHundred,
    taiwaneseCountingThousand: chinese,
    ideographDigital: digits,
    japaneseDigitalTenThousand: digits,
    taiwaneseDigital: digits,
    chineseLegalSimplified: legal,
    ideographLegalTraditional: legal,
    japaneseLegal: legal,
    ideographTraditional: (value) => STEMS[value - 1] ?? String(value),
    ideographZodiac: (value) => BRANCHES[value - 1] ?? String(value),
    ideographZodiacTraditional: (value) =>
      value >= 1 && value <= 60
        ? `${STEMS[(value - 1) % 10]}${BRANCHES[(value - 1) % 12]}`
        : String(value),
    ideographEnclosedCircle: (value) =>
      (value <= 10 ? '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'[value - 1] : undefined) ?? String(value),
    decimalEnclosedCircle: circled,
    decimalEnclosedCircleChinese: circled,
    decimalEnclosedParen: (value) => `(${value})`,
    decimalEnclosedFullstop: (value) => `${value}.`,
    numberInDash: (value) => `- ${value} -`,
    upperRoman: roman,
    lowerRoman: (value) => roman(value).toLowerCase(),
    upperLetter: letter,
    lowerLetter: (value) => letter(value).toLowerCase(),
    ordinal: (value) => `${value}${ordinalEnding(value)}`,
    none: () => '',
  }),
)

/** A counter's value in a format; an unknown format is decimal, as Word does. */
export function formatNumber(format: string, value: number): string {
  return (FORMATS.get(format) ?? String)(value)
}

function chinese(value: number): string {
  return value >= 1 && value <= LARGEST_CHINESE ? writeNumeral(value) : String(value)
}

/** 一 to 九十九, from a hundred digit by digit: 一〇〇. */
function upToHundred(value: number): string {
  return value < 100 ? chinese(value) : digits(value)
}

function legal(value: number): string {
  const plain = chinese(value).replace(/^十/u, '一十')
  return [...plain].map((char) => LEGAL[char] ?? char).join('')
}

/** 一二, digit by digit. */
function digits(value: number): string {
  return [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
}

function wide(value: number): string {
  return [...String(value)].map((digit) => '０１２３４５６７８９'[Number(digit)]).join('')
}

function circled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x245f + value)
  return String(value)
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  const places: readonly [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = value
  let written = ''
  for (const [worth, sign] of places) {
    while (rest >= worth) {
      written += sign
      rest -= worth
    }
  }
  return written
}

/** A … Z, AA, BB: Word repeats the letter. */
function letter(value: number): string {
  if (value < 1 || value > LARGEST_LETTER) return String(value)
  const char = String.fromCodePoint(65 + ((value - 1) % 26))
  return char.repeat(Math.floor((value - 1) / 26) + 1)
}

function ordinalEnding(value: number): string {
  const tens = value % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}
