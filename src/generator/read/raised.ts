const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const SIGNS: Readonly<Record<string, string>> = { '+': '⁺', '-': '⁻', '−': '⁻' }
const POWER = /^\s*[+−-]?[0-9０-９]{1,4}(?:\s*[,，、–-]\s*[0-9０-９]{1,4})*\s*$/u

/** Whether a raised text is a power or a number of a note, so that it must not join a number. */
export function isPower(text: string): boolean {
  return POWER.test(text)
}

/** Raised digits as characters of their own: 1200³. */
export function asPower(text: string): string {
  return text.replaceAll(/[0-9０-９+−-]/gu, (char) => {
    const digit = '０１２３４５６７８９'.indexOf(char)
    return SIGNS[char] ?? DIGITS[digit < 0 ? Number(char) : digit] ?? char
  })
}
