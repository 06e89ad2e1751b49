/** A piece of HTML that is known to be well escaped. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | number | false | null | undefined | readonly Markup[]

/**
 * HTML from a template: what is put into it is text, and escaped, unless it is markup itself. Texts
 * stand between tags or in attributes with double quotes.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const [first = '', ...rest] = strings
  return { markup: first + rest.map((string, at) => write(parts[at]) + string).join('') }
}

function write(part: Part): string {
  if (part === undefined || part === null || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

/** A sheet of styles written by us: it may hold marks that text would have escaped. */
export function styles(css: string): Markup {
  return { markup: `<style>${css}</style>` }
}

/** A script written by us, as it is: no text of others may be in it. */
export function script(code: string): Markup {
  return { markup: `<script>${code}</script>` }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
