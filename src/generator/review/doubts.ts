/** Why a figure should be looked at twice before signing: short reasons, in the publisher's words. */
import { walk } from '../../report/outline'
import { idsInTables } from '../../report/tableWords'
import type { EditionBundle, Figure, Paragraph } from '../../report/types'
import { isBoundLost, isPerUnit } from '../ask/clear'
import { plannedIn } from '../ask/reported'
import { lacksOwner } from '../figures/labels/owner'
import { isBareDoing, leadingVerb } from '../figures/labels/words'
import { ENDS_STILL } from '../figures/lexicon'

/** Reasons by figure id, in document order; a figure of which there is none is left out. */
export function doubtsOf(edition: EditionBundle): ReadonlyMap<string, string[]> {
  const paragraphs = new Map<string, Paragraph>()
  const titles = new Map<string, string>()
  for (const section of walk(edition.sections))
    for (const paragraph of section.paragraphs) {
      paragraphs.set(paragraph.id, paragraph)
      titles.set(paragraph.id, section.title)
    }
  const cells = idsInTables(edition)
  const isPlanned = plannedIn(edition)
  const sameAs = labelledTwice(edition.figures)
  const doubts = new Map<string, string[]>()
  for (const figure of edition.figures) {
    const paragraph = paragraphs.get(figure.paragraphId)
    if (!paragraph) continue
    const title = titles.get(figure.paragraphId) ?? ''
    const reasons = [
      ...aboutLabel(figure, title, sameAs),
      isPlanned(paragraph, figure) && '是目标或计划，不是已经做到的',
      isBoundLost(figure) && lostBound(figure, paragraph),
      isPerUnit(figure) && '是每一个的数，不是总数',
      cells.has(paragraph.id) && '出自表格',
    ].filter((reason) => reason !== false)
    if (reasons.length > 0) doubts.set(figure.id, reasons)
  }
  return doubts
}

/** What a label needs behind it, left where the phrase was cut off. */
const CUT_OFF = /(?:占|(?<![事理案缘])由|从|达|至|(?<![行作])为|仅|较|同比)$/u
const TIMES = /(?:19|20)\d{2}年|“[^”]*”|《[^》]*》|\d{4,}|[A-Za-z]+\d[\d.]*/gu

function aboutLabel(
  figure: Figure,
  title: string,
  sameAs: ReadonlyMap<string, Figure[]>,
): (string | false)[] {
  const { label } = figure
  if (label === '') return ['没有取得说明，不上首页，也不出题']
  const cut = (CUT_OFF.exec(label) ?? ENDS_STILL.exec(label))?.[0]
  const twins = sameAs
    .get(label)
    ?.filter((other) => other !== figure && !areOneChange(other, figure))
  return [
    label === title && '说明以标题代替',
    isBareDoing(label) && leadingVerb(label) !== '' && '说明里没有名词',
    cut !== undefined && `说明以“${cut}”结尾，像是没有说完`,
    /\d/u.test(label.replace(TIMES, '')) && '说明里带着数',
    lacksOwner(label) && '说明没有讲是谁的、什么的',
    (twins?.length ?? 0) > 0 && '说明和另一处相同',
  ]
}

function labelledTwice(figures: readonly Figure[]): Map<string, Figure[]> {
  const byLabel = new Map<string, Figure[]>()
  for (const figure of figures)
    byLabel.set(figure.label, [...(byLabel.get(figure.label) ?? []), figure])
  return byLabel
}

/** Whether one is the other's earlier value, or both of a kind in two units: 45期 and 1.32万人次. */
function areOneChange(one: Figure, other: Figure): boolean {
  if (one.change?.previousFigure === other.id || other.change?.previousFigure === one.id)
    return true
  return one.paragraphId === other.paragraphId && one.unit !== other.unit
}

/** The word that bounds a number and stands outside of it: 突破 before 43万户. */
function lostBound({ start }: Figure, { text }: Paragraph): string {
  const before = /突破|超过|超出|超|逾|高于|低于|不足|近|达到/gu
  const word = [...text.slice(Math.max(0, start - 8), start).matchAll(before)].at(-1)?.[0]
  return word ? `文中有“${word}”，数字没有带上` : '文中说不止或不到这个数，数字没有带上'
}
