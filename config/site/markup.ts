/** A piece of HTML that is known to be well escaped. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | false | undefined | readonly Markup[]

/** HTML from a template: what is put into it is text, and escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const [first = '', ...rest] = strings
  return { markup: first + rest.map((string, at) => write(parts[at]) + string).join('') }
}

function write(part: Part): string {
  if (!part) return ''
  if (typeof part === 'string') return escaped(part)
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
