/** Lines of the editor's files, as they are pasted, and the buttons that copy them. */
import { html, type Markup } from '../../../html'
import { shortTitle } from '../../../report/outline'
import type { EditionBundle, Figure, Question, Section } from '../../../report/types'
import { anchorOf } from '../../editor/anchors'
import { dropEntry } from '../../editor/dropped'
import { sectionEntry } from '../../editor/sectionAnchors'
import { scalar } from '../../editor/yaml'

/** A line under `labels:`, with the label that the figure has now. */
export function labelLine(edition: EditionBundle, figure: Figure): string {
  const label = figure.label && ` ${scalar(figure.label)}`
  return `  ${scalar(anchorOf(edition, figure))}:${label || ' '}`
}

/** A line under `lead:`. */
export function leadLine(edition: EditionBundle, figure: Figure): string {
  return `  - ${scalar(anchorOf(edition, figure))}`
}

/** A line under `shortTitles:`, with the name that the card has now. */
export function shortTitleLine(edition: EditionBundle, section: Section): string {
  return `  ${scalar(sectionEntry(section))}: ${scalar(shortTitle(edition, section))}`
}

/** A line under `drop:` of questions.yaml. */
export function dropLine(question: Question): string {
  return `  - ${scalar(dropEntry(question))}`
}

/** A button that copies a line; `to` says where it belongs, after 贴到. */
export function copies(words: string, line: string, to: string): Markup {
  return html`<button type="button" data-line="${line}" data-to="${to}">${words}</button>`
}
