/** Characters of symbol fonts, by the font's own code page (ISO/IEC 29500-1, 17.3.3.30). */
import { PRIVATE_USE, symbolOf } from '../../ground/symbols'

/** Symbol, by code from 0x20; the letters are Greek. */
const SYMBOL: Readonly<Record<number, string>> = {
  ...row(0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?'),
  ...row(0x40, '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_'),
  ...row(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'),
  ...row(0xa1, 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'),
  ...row(0xc0, 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓'),
  ...row(0xe0, '◊〈®©™∑'),
}

/** Wingdings: what a report's text may hold. */
const WINGDINGS: Readonly<Record<number, string>> = {
  40: '☎',
  42: '✉',
  108: '●',
  109: '○',
  110: '■',
  111: '□',
  112: '□',
  113: '❑',
  114: '❒',
  115: '◆',
  116: '◆',
  117: '◆',
  118: '❖',
  119: '◆',
  ...row(0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩'),
  ...row(0x8b, '⓿❶❷❸❹❺❻❼❽❾❿'),
  158: '·',
  159: '•',
  161: '○',
  164: '◉',
  167: '▪',
  168: '◻',
  171: '★',
  216: '➢',
  220: '➲',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}
const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  82: '☑',
  83: '☒',
  84: '☒',
  ...row(0x69, '⓪①②③④⑤⑥⑦⑧⑨⑩'),
  151: '●',
  163: '□',
}
const WINGDINGS_3: Readonly<Record<number, string>> = { 125: '▶', 132: '◀', 162: '▲', 164: '▼' }

const PAGES: readonly [RegExp, Readonly<Record<number, string>>][] = [
  [/^symbol$/iu, SYMBOL],
  [/^wingdings$/iu, WINGDINGS],
  [/^wingdings ?2$/iu, WINGDINGS_2],
  [/^wingdings ?3$/iu, WINGDINGS_3],
]
/** Fonts that draw letters: a code of theirs in the private use area is the letter of that code. */
const TEXT_FONT =
  /宋|黑|楷|仿|圆|隶|等线|微软雅黑|song|hei|kai|fang|yahei|arial|times|calibri|cambria|courier|tahoma|verdana|segoe ui$|georgia/iu

/** The character that a font draws for `char`; undefined where that is not known. */
export function symbolIn(font: string, char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  const page = PAGES.find(([name]) => name.test(font.trim()))?.[1]
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (page) return page[own] ?? (isPrivate || own < 0x100 ? undefined : char)
  if (!isPrivate) return char
  if (code >= 0xf020 && code <= 0xf07e && TEXT_FONT.test(font)) return String.fromCodePoint(own)
  const bullet = symbolOf(char)
  return bullet === char ? undefined : bullet
}

export function isSymbolFont(font: string): boolean {
  return PAGES.some(([name]) => name.test(font.trim()))
}

/** Text as its font draws it; characters that are not known stay, a later step tells of them. */
export function drawnIn(font: string, text: string): string {
  const isSymbols = isSymbolFont(font)
  if (!isSymbols && !PRIVATE_USE.test(text)) return text
  return [...text]
    .map((char) =>
      (isSymbols && char.trim() !== '' && char < '\u0100') || PRIVATE_USE.test(char)
        ? (symbolIn(font, char) ?? char)
        : char,
    )
    .join('')
}

function row(from: number, chars: string): Record<number, string> {
  return Object.fromEntries([...chars].map((char, index) => [from + index, char]))
}
