/** A section's heading with the name that it has on its card, and its blocks below it. */
import { html, type Markup } from '../../../html'
import { blocksOf } from '../../../report/blocks'
import { titleMarks } from '../../../report/notes'
import type { Section } from '../../../report/types'
import { type Beside, blockBeside } from './blocks'
import { copies, shortTitleLine } from './lines'
import { withSuperscripts } from './notes'
import { askedHere } from './questions'
import { remarkLine } from './remarks'

/** Sections of the first two levels have cards. */
const DEEPEST_CARD = 2

export function sectionBeside(section: Section, beside: Beside): Markup {
  const { id, level, marker, title } = section
  const unnamed = id === 'intro' ? '（第一个标题之前）' : '（没有标题的小结）'
  const named = withSuperscripts([{ text: title }], titleMarks(beside.edition.notes ?? [], id))
  const words = marker || title ? html`${marker}${named}` : html`${unnamed}`
  const rank = Math.min(level + 1, 6)
  return html`${beside.remarks.get(id)?.map(remarkLine)}
<div class="heading level${Math.min(level, 3)}"><h${rank} id="${id}">${words} <small>${id}</small></h${rank}>${shortName(section, beside)}</div>
${askedHere(beside.asked.get(id) ?? [])}
${blocksOf(section).map((block) => blockBeside(section, block, beside))}`
}

function shortName(section: Section, { edition }: Beside): Markup | undefined {
  const short = edition.editorial.shortTitles[section.id]
  if (section.level > DEEPEST_CARD && short === undefined) return undefined
  const line = shortTitleLine(edition, section)
  const button = copies('改短名', line, 'editorial.yaml 的 shortTitles 下面，冒号后面改成短名')
  return html`<p class="more">${short && html`卡片上：<b>${short}</b> `}${button}</p>`
}
