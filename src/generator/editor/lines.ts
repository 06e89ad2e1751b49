/** A YAML file's lines as a person sees them, for remarks on what she wrote. */

/** A line with structure: no comment, and no text of a block. */
export interface WrittenLine {
  /** 1-based. */
  number: number
  /** White space at its head, of whatever kind. */
  indent: string
  /** The hyphen of a list and the space behind it; empty where there is none. */
  bullet: string
  /** What follows, without a comment. */
  body: string
  /** The comment with the space before it; empty where there is none. */
  comment: string
}

/** The lines of a text that have structure, but for those of these numbers. */
export function linesOf(text: string, passedOver: ReadonlySet<number>): WrittenLine[] {
  const lines: WrittenLine[] = []
  /** The indentation of the line that a block of text hangs on. */
  let block: number | undefined
  for (const [index, raw] of text.split('\n').entries()) {
    const line = lineOf(raw.replace(/\r$/u, ''), index + 1)
    if (line.body + line.bullet === '') continue
    if (block !== undefined && line.indent.length > block) continue
    block = BLOCK.test(line.body) ? line.indent.length : undefined
    if (!passedOver.has(line.number)) lines.push(line)
  }
  return lines
}

const BLOCK = /(?:^|:\s+)[|>][+-]?\d?[+-]?$/u

/** A line taken apart. */
export function lineOf(raw: string, number: number): WrittenLine {
  const [, indent = '', bullet = '', rest = ''] = /^(\s*)(-(?:\s+|$))?(.*)$/su.exec(raw) ?? []
  const comment = commentIn(rest)
  return { number, indent, bullet, body: rest.slice(0, rest.length - comment.length), comment }
}

/** A comment with the space before it. A `#` within quotes begins none. */
function commentIn(rest: string): string {
  let quote = ''
  for (let at = 0; at < rest.length; at++) {
    const [before = ' ', here = ''] = [rest[at - 1], rest[at]]
    if (quote !== '') quote = here === quote ? '' : quote
    else if (/["']/u.test(here) && /[\s[{,:]/u.test(before)) quote = here
    else if (here === '#' && /\s/u.test(before))
      return rest.slice(rest.slice(0, at).trimEnd().length)
  }
  return rest.slice(rest.trimEnd().length)
}

/** The line as it may be pasted. */
export function textOf({ indent, bullet, body, comment }: WrittenLine): string {
  return `${indent}${bullet}${body}${comment}`.trimEnd()
}

const LONGEST_SHOWN = 40

/** What a remark says of a line: `第19行写的是“…”`. */
export function saysOf(line: WrittenLine): string {
  const shown = `${line.bullet}${line.body}`.trim()
  const characters = [...shown]
  const cut =
    characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : shown
  return `第${line.number}行写的是“${cut}”`
}

/** A text in quotes that YAML reads as it stands. */
export function quoted(text: string): string {
  return /["\\]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}

/** A text as an item of a list in brackets. */
export function inFlow(text: string): string {
  return /[,[\]{}#]|: /u.test(text) ? quoted(text) : text
}
