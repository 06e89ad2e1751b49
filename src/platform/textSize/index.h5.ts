/** A browser's font size where a reader never touched it, in CSS pixels. */
const USUAL = 16

/** How much larger than usual the reader has set text in the browser. */
export function systemTextScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return size > 0 ? size / USUAL : 1
}
