/** What the page may do: run our script, look as our styles say, and nothing else. */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { html, type Markup } from '../../../html'

/** A Content-Security-Policy that allows one script and one sheet of styles, by their hashes. */
export function policy(code: string, css: string): Markup {
  const rules = `default-src 'none'; script-src ${hashOf(code)}; style-src ${hashOf(css)}; base-uri 'none'; form-action 'none'`
  return html`<meta http-equiv="Content-Security-Policy" content="${rules}">`
}

function hashOf(text: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`
}
