/**
 * Complex fields: their code stands between begin and separate, what is shown between separate and
 * end (ISO/IEC 29500-1, 17.16.18). They nest, and run over paragraphs.
 */
export interface Fields {
  /** The type of a w:fldChar; the code of a field that showed nothing, at its end. */
  meet: (type: string) => string | undefined
  /** Adds to the code of the innermost field. */
  code: (text: string) => void
  inCode: () => boolean
  /** Within what a table of contents shows (17.16.5.68). */
  inContents: () => boolean
}

interface Field {
  code: string
  shows: boolean
}

export function newFields(): Fields {
  const open: Field[] = []
  return {
    meet(type) {
      if (type === 'begin') open.push({ code: '', shows: false })
      const innermost = open.at(-1)
      if (type === 'separate' && innermost) innermost.shows = true
      if (type !== 'end') return undefined
      const ended = open.pop()
      return ended && !ended.shows ? ended.code : undefined
    },
    code(text) {
      const innermost = open.at(-1)
      if (innermost) innermost.code += text
    },
    inCode: () => open.some(({ shows }) => !shows),
    inContents: () => open.some(({ code, shows }) => shows && isContents(code)),
  }
}

export function isContents(code: string): boolean {
  return /^\s*TOC\b/u.test(code)
}

const CIRCLED = /^\s*EQ\s+\\o\\ac\(\s*[○◯〇]\s*[,，;；]\s*(\S+?)\s*\)\s*$/iu

/** What an EQ field prints that circles a number: eq \o\ac(○,1) is ① (17.16.5.20 lists its switches). */
export function circledIn(code: string): string | undefined {
  const number = Number(CIRCLED.exec(code)?.[1])
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : undefined
}

export function isEquation(code: string): boolean {
  return /^\s*EQ\b/iu.test(code)
}
