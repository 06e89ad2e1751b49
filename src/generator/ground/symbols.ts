/**
 * Characters of symbol fonts, which Word keeps in Unicode's private use area (F000 and the code in
 * the font). Wingdings' and Symbol's bullets alone are taken for what they are: every other one
 * depends on a font that a text does not name.
 */
const BULLETS: Readonly<Record<string, string>> = {
  '\uF06C': '●',
  '\uF06D': '○',
  '\uF06E': '■',
  '\uF06F': '□',
  '\uF070': '□',
  '\uF071': '❑',
  '\uF072': '❒',
  '\uF074': '◆',
  '\uF075': '◆',
  '\uF076': '❖',
  '\uF077': '◆',
  '\uF09F': '•',
  '\uF0A7': '▪',
  '\uF0A8': '◻',
  '\uF0B7': '•',
  '\uF0D8': '➢',
  '\uF0E0': '→',
  '\uF0F0': '⇨',
  '\uF0FC': '✓',
  '\uF0FE': '☑',
}

/** The usual character for a symbol font's bullet; any other character is given back. */
export function symbolOf(char: string): string {
  return BULLETS[char] ?? char
}

/** A character that no two fonts draw alike. */
export const PRIVATE_USE = /\p{Co}/u
