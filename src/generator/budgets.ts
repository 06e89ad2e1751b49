/** Tells the publisher of what is heavier or longer in an edition than a phone has room for at once. */
import { cardsOf, fullTitle, type Unit, unitsOf } from '../report/outline'
import type { EditionBundle, Paragraph, Place } from '../report/types'
import { homeWeight, ONE_STEP, sectionWeight } from '../report/weight'
import { sectionEntry } from './editor/sectionAnchors'
import { type Diagnostic, warning } from './ground/diagnostics'

/** Remarks on an edition as its readers get it, the editor's short titles in it. */
export function budgets(edition: EditionBundle): Diagnostic[] {
  return [...heaviestSection(edition), ...home(edition), ...longestName(edition)]
}

function heaviestSection(edition: EditionBundle): Diagnostic[] {
  const weighed = unitsOf(edition).map((unit) => ({ unit, weight: sectionWeight(edition, unit) }))
  const heavy = weighed.filter(({ weight }) => weight > ONE_STEP)
  const [heaviest, ...others] = heavy.sort((a, b) => b.weight - a.weight)
  if (!heaviest) return []
  const { unit, weight } = heaviest
  const letters = paragraphsOf(unit).reduce((sum, { text }) => sum + text.length, 0)
  const more = others.length > 0 ? `这样的节一共有${heavy.length}个。` : ''
  return [
    warning(
      'LONG-SECTION',
      `“${fullTitle(edition, unit.section)}”这一节很长，有${letters}个字，微信里${stepsWords(weight)}${more}${unit.part ? '' : CUT}`,
      placeOf(unit),
    ),
  ]
}

/** A part is one section as long as nothing in it is headed; a section of a part cannot be cut further. */
const CUT =
  '如果这一节里有小标题没有认出来，可以在原文里让小标题单独成一行，前面写上“（一）”“（二）”，就会分成几节。'

function home(edition: EditionBundle): Diagnostic[] {
  const weight = homeWeight(edition)
  if (weight <= ONE_STEP) return []
  return [
    warning(
      'LONG-HOME',
      `首页很长，有${unitsOf(edition).length}节，微信里${stepsWords(weight)}可以看看是不是有不是标题的行被当成了标题；标题长的，可以在 editorial.yaml 的 shortTitles 里写短标题。`,
    ),
  ]
}

/** A title on home has lines of ten characters at 360 px, and room for three beside its figure. */
const LONGEST_NAME = 30

function longestName(edition: EditionBundle): Diagnostic[] {
  const { shortTitles } = edition.editorial
  const named = unitsOf(edition)
    .filter(({ id }) => shortTitles[id] === undefined)
    .map((unit) => ({ unit, length: [...unit.section.title].length }))
  const long = named.filter(({ length }) => length > LONGEST_NAME)
  const [longest, ...others] = long.sort((a, b) => b.length - a.length)
  if (!longest) return []
  const { unit, length } = longest
  return [
    warning(
      'LONG-NAME',
      `标题“${unit.section.title}”有${length}个字，在小屏手机的首页卡片上要占${Math.ceil(length / 10)}行。${others.length > 0 ? `超过${LONGEST_NAME}个字的标题一共有${long.length}个。` : ''}请在 editorial.yaml 的 shortTitles: 下面加一行，冒号后面换成16个字以内的短标题（正文里的标题不变）：  ${sectionEntry(unit.section)}: 短标题`,
      placeOf(unit),
    ),
  ]
}

const paragraphsOf = (unit: Unit): Paragraph[] =>
  cardsOf(unit).flatMap(({ paragraphs }) => paragraphs)

/** Where a unit's words begin; a heading's own place is not kept. */
const placeOf = (unit: Unit): Place | undefined => paragraphsOf(unit)[0]?.source

/** That it is drawn in steps, and that nothing is amiss with that. */
function stepsWords(weight: number): string {
  const steps = Math.ceil(weight / ONE_STEP)
  return `要分${steps}次画出来（估计${inKB(weight)}，一次最多${inKB(ONE_STEP)}）。内容一个字不少，不改也可以发布。`
}

const inKB = (bytes: number): string => `${Math.round(bytes / 1024)} KB`
