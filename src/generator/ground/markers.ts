import { readNumeral } from '../../report/numerals'

/** The printed number of a heading. */
export interface Marker {
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 第一， stands one below what holds it. */
  level: number
  ordinal: number
  /** As shown: `一、` `（三）` `7.` */
  shown: string
  /** How many characters of the line it takes. */
  length: number
}

const NUMERALS = '[一二三四五六七八九十百]{1,4}'

const FORMS: readonly { level: number; form: RegExp; shown: (numeral: string) => string }[] = [
  { level: 1, form: new RegExp(`^(${NUMERALS})[、.．]`, 'u'), shown: (n) => `${n}、` },
  { level: 1, form: new RegExp(`^第(${NUMERALS})部分[、：，]?`, 'u'), shown: (n) => `第${n}部分` },
  { level: 2, form: new RegExp(`^（(${NUMERALS})）[、，]?`, 'u'), shown: (n) => `（${n}）` },
  // A bracket that was lost on the way.
  { level: 2, form: new RegExp(`^(${NUMERALS})）`, 'u'), shown: (n) => `（${n}）` },
  { level: 2, form: new RegExp(`^（(${NUMERALS})、?(?!）)`, 'u'), shown: (n) => `（${n}）` },
  // 1.2024年… and 2.12345热线 are numbered; 1.5 is a number.
  {
    level: 3,
    form: /^(\d{1,3})[.．] ?(?:(?!\d)|(?=(?:19|20)\d{2}[年—至-]|\d{5}))/u,
    shown: (n) => `${n}.`,
  },
  { level: 3, form: /^(\d{1,3})、/u, shown: (n) => `${n}、` },
  { level: 4, form: /^（(\d{1,3})）/u, shown: (n) => `（${n}）` },
  { level: 4, form: /^(\d{1,3})）/u, shown: (n) => `（${n}）` },
]

/** The marker that a line begins with, or undefined. */
export function markerOf(text: string): Marker | undefined {
  const head = text.slice(0, 12)
  for (const { level, form, shown } of FORMS) {
    const match = form.exec(head)
    const numeral = match?.[1]
    if (!match || numeral === undefined) continue
    const ordinal = /\d/u.test(numeral) ? Number(numeral) : readNumeral(numeral)
    if (ordinal === undefined || ordinal === 0) continue
    return { level, ordinal, shown: shown(numeral), length: match[0].length }
  }
  return undefined
}
