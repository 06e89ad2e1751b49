/**
 * Makes questions from a report's own figures: what was how many, which is most, what rose or
 * fell, which section says so. Everything is drawn from the text and nothing from chance: the
 * same report always gives the same questions.
 */

import { groupBy } from '../../report/groupBy'
import { isExcluded } from '../../report/neutrality'
import { walk } from '../../report/outline'
import { sentenceAround } from '../../report/sentence'
import type { EditionBundle, Figure, Paragraph, Question, Section } from '../../report/types'
import { leadingVerb, partClause } from '../figures/labels/words'
import { withoutFaults } from './bankFaults'
import { isClear, isDefinite } from './clear'
import { type Fact, factsOf } from './reported'

/** Questions of a section with one paragraph, and how many more there may be for others. */
const FEW = 2
const MORE = 9
/** A longer section title is no option to choose. */
const LONGEST_TITLE = 30
/** Where something stands is asked seldom, and only of what a reader may remember. */
const MOST_SECTIONS = 2
const TELLING = 100
const LONG_ENOUGH = 8

/** Questions about an edition, in document order. */
export function ask(edition: EditionBundle): Question[] {
  const facts = factsOf(edition)
  const place =
    /^(\p{Script=Han}{2,8}?[省市州盟县区旗])/u.exec(edition.meta.issuer ?? '')?.[1] ?? ''
  const year = edition.meta.year === null ? '' : `${edition.meta.year}年，`
  const isUnique = uniqueIn(edition)
  const clear = clearOf(facts, isUnique)
  const context = { edition, facts: clear, isUnique, year, place }
  const drafts = [
    ...facts.flatMap((fact) => upOrDown(fact, context) ?? []),
    ...mostOf(context),
    ...clear.flatMap((fact) => howMany(fact, context) ?? []),
    ...whichSection(context),
  ]
  return withoutFaults(spread(drafts, edition.sections))
}

/** A question, and the figures that it asks for or tells with its answer. */
interface Draft {
  question: Question
  figures: string[]
}

interface Asking {
  edition: EditionBundle
  /** The figures that can be told by label and number alone. */
  facts: Fact[]
  isUnique: (figure: Figure) => boolean
  /** `2021年，` or empty. */
  year: string
  /** `沈阳市` or empty. */
  place: string
}

/** Tells whether a figure shares its label with no other but its own earlier value. */
function uniqueIn({ figures }: EditionBundle): (figure: Figure) => boolean {
  const earlier = new Set(figures.map(({ change }) => change?.previousFigure))
  const labels = new Map<string, number>()
  for (const { id, label } of figures)
    if (!earlier.has(id)) labels.set(label, (labels.get(label) ?? 0) + 1)
  return ({ id, label }) => !earlier.has(id) && labels.get(label) === 1
}

/** Those that can be told by label and number alone, and share their label with no other. */
function clearOf(facts: readonly Fact[], isUnique: Asking['isUnique']): Fact[] {
  return facts.filter(({ figure }) => isClear(figure) && isDefinite(figure) && isUnique(figure))
}

/* ---------- what was how many ---------- */

function howMany({ figure, paragraph, section }: Fact, asking: Asking): Draft | undefined {
  if (figure.change?.of || figure.kind === 'points' || figure.value === 100) return undefined
  if (Math.abs(figure.value as number) < 5) return undefined
  if (figure.kind === 'duration' && !LASTING.test(figure.label)) return undefined
  const options = nearby(figure, asking)
  if (!options) return undefined
  return {
    figures: [figure.id],
    question: {
      id: `${asking.edition.id}.${figure.id}.amount`,
      type: 'single',
      level: 2,
      stem: `${opening(figure, asking)}${figure.label}${amountWords(figure)}？`,
      options,
      answer: [options.indexOf(figure.text)],
      reason: reasonOf(figure, paragraph),
      sections: [section.id],
      basis: { paragraphId: paragraph.id, start: figure.start, end: figure.end },
    },
  }
}

/** Of when and where a question is, as far as the label does not say it. */
function opening({ label }: Figure, { year, place }: Asking): string {
  const isPlaced = /^[市省县区全]/u.test(label) || (place !== '' && label.includes(place))
  return `${/20\d{2}年/u.test(label) ? '' : year}${isPlaced ? '' : place}`
}

/** Labels of which it can be asked how long: 平均审理期限, but not 比法定期限缩短. */
const LASTING = /(?:时间|时限|期限|周期|时长|天数|学时|课时|工时)$/u

/** 审结行政复议案件多少件, 网办率是多少, 建议废止的规章有多少件. */
function amountWords({ kind, unit, label }: Figure): string {
  if (kind === 'percent') return CHANGE.test(label) ? '多少' : '是多少'
  if (kind === 'money')
    return /(?:[额金资入值益润款费模债]|总量|年均)$/u.test(label) ? '是多少' : '多少钱'
  if (kind === 'duration') return /[数时]$/u.test(label) ? `是多少${unit}` : '是多长'
  const doing = leadingVerb(partClause(label).deed) !== '' && !label.includes('的')
  return `${doing ? '' : '有'}多少${unit}`
}

/** Four amounts printed alike, the right one among them, none so near that it is a quibble. */
function nearby(figure: Figure, { edition }: Asking): string[] | undefined {
  const match = /\d+(?:\.\d+)?/u.exec(figure.text)
  if (!match) return undefined
  const printed = Number(match[0])
  const decimals = match[0].split('.')[1]?.length ?? 0
  const isShare = figure.kind === 'percent'
  const seed = hash(figure.id)
  const ladders = [
    [0.5, 0.7, 1.4],
    [0.7, 1.3, 1.6],
    [0.6, 0.8, 1.3],
    [1.25, 1.5, 2],
    [0.4, 0.6, 0.8],
  ]
  const shares = [
    [-24, -12, -6],
    [-15, -8, 4],
    [-18, -9, 5],
    [-9, 6, 12],
  ]
  const taken = new Set(
    edition.figures.filter((other) => other.label === figure.label).map((other) => other.text),
  )
  const options = [figure.text]
  const steps = isShare ? shares : ladders
  for (let turn = 0; turn < steps.length && options.length < 4; turn++) {
    options.length = 1
    for (const step of steps[(seed + turn) % steps.length] ?? []) {
      const value = isShare ? printed + step : printed * step
      if (isShare && (value <= 0 || value >= 100)) continue
      const text = figure.text.replace(match[0], lifelike(value, printed, decimals, isShare))
      if (isShare && /^100%/u.test(text)) continue
      if (!options.includes(text) && !taken.has(text)) options.push(text)
    }
  }
  return options.length < 4 ? undefined : byAmount(options)
}

/** A number of the same make as the printed one: as many decimals, no rounder than it. */
function lifelike(value: number, printed: number, decimals: number, isShare: boolean): string {
  if (decimals > 0) return value.toFixed(decimals)
  const zeros = /0*$/u.exec(String(printed))?.[0].length ?? 0
  // A round share stands among fives: 90% beside 85% and 65%.
  const unit = isShare && zeros > 0 ? 5 : 10 ** zeros
  let rounded = Math.max(unit, Math.round(value / unit) * unit)
  if (zeros === 0 && rounded % 10 === 0) rounded += 3
  return String(rounded)
}

/** Amounts are offered from small to large, so that their order gives nothing away. */
function byAmount(options: readonly string[]): string[] {
  const amount = (text: string): number => Number(/\d+(?:\.\d+)?/u.exec(text)?.[0] ?? 0)
  return [...options].sort((a, b) => amount(a) - amount(b))
}

/* ---------- which is most ---------- */

function mostOf(asking: Asking): Draft[] {
  const counts = asking.facts.filter(({ figure }) => figure.kind === 'count' && !figure.whole)
  const groups = groupBy(counts, ({ section, figure }) => `${section.id} ${figure.unit}`)
  const asked = new Set<string>()
  return [...groups.values()].flatMap((group) => {
    const first = group[0]
    if (!first || group.length < 3 || asked.has(first.section.id)) return []
    const options = group.slice(0, 4)
    const sorted = [...options].sort(
      (a, b) => (b.figure.value as number) - (a.figure.value as number),
    )
    const [most, second] = sorted
    if (!most || !second) return []
    if ((most.figure.value as number) < (second.figure.value as number) * 1.2) return []
    if (options.some(({ figure }) => /^(?:within|under)$/u.test(figure.bound))) return []
    const labels = options.map(({ figure }) => figure.label)
    if (labels.some((label) => label.includes('的') || leadingVerb(label) === '')) return []
    asked.add(first.section.id)
    const question: Question = {
      id: `${asking.edition.id}.${most.figure.id}.most`,
      type: 'single',
      level: 2,
      stem: `${asking.year}关于“${plainTitle(most.section.title)}”的下面几项中，数量最多的是哪一项？`,
      options: labels,
      answer: [labels.indexOf(most.figure.label)],
      reason: `报告写的是：${options.map(({ figure }) => `${figure.label}${figure.text}`).join('，')}。`,
      sections: [most.section.id],
      basis: { paragraphId: most.paragraph.id, start: most.figure.start, end: most.figure.end },
    }
    return [{ question, figures: options.map(({ figure }) => figure.id) }]
  })
}

/* ---------- up or down ---------- */

/** What stands for the time that a change is since. */
const SINCE: Readonly<Record<string, string>> = { 同比: '上年同期', 环比: '上期' }
/** What already says that something rose or fell. */
const CHANGE = /(?:增长|上升|提[高升]|增加|下降|减少|降低|压[减缩]|缩短)$/u
/** Of what is told as new or as a doing alone it is odd to ask which way it went: 新增农产品, 外贸出口完成. */
const IS_DOING = /^(?:20\d{2}年)?(?:新增|净增)|(?:完成|实现)$/u

function upOrDown({ figure, paragraph, section }: Fact, asking: Asking): Draft | undefined {
  const { change } = figure
  if (!change?.of) return undefined
  const changed = asking.edition.figures.find(({ id }) => id === change.of)
  if (!changed || !isClear(changed) || !asking.isUnique(changed)) return undefined
  if (CHANGE.test(changed.label) || IS_DOING.test(changed.label)) return undefined
  const since = `与${SINCE[change.since ?? '同比'] ?? change.since}相比`
  const year = /20\d{2}年/u.test(changed.label + since) ? '' : asking.year.replace('，', '')
  const isCounted = /^(?:count|money)$/u.test(changed.kind) && !/[度率比数]$/u.test(changed.label)
  const [up, down] = isCounted ? ['增加', '减少'] : ['上升', '下降']
  const question: Question = {
    id: `${asking.edition.id}.${figure.id}.direction`,
    type: 'single',
    level: 1,
    stem: `${since}，${year}${changed.label}${up}了还是${down}了？`,
    options: [`${up}了`, `${down}了`, '没有变化'],
    answer: [change.direction === 'up' ? 0 : 1],
    reason: reasonOf(figure, paragraph),
    sections: [section.id],
    basis: { paragraphId: paragraph.id, start: figure.start, end: figure.end },
  }
  return { question, figures: [figure.id, changed.id] }
}

/* ---------- which section says so ---------- */

function whichSection(asking: Asking): Draft[] {
  const titled = [...walk(asking.edition.sections)].filter(
    ({ title, paragraphs }) =>
      paragraphs.length > 0 && title !== '' && title.length <= LONGEST_TITLE && !isExcluded(title),
  )
  const seen = new Set<string>()
  const drafts = asking.facts.flatMap(({ figure, paragraph, section }) => {
    const parent = section.id.slice(0, Math.max(0, section.id.lastIndexOf('-')))
    if (seen.has(parent) || !titled.includes(section) || figure.change?.of) return []
    if (figure.kind !== 'count' && figure.kind !== 'money') return []
    if ((figure.value as number) < TELLING || figure.label.length < LONG_ENOUGH) return []
    if (shareWords(figure.label, section.title)) return []
    const others = titled.filter(
      (other) =>
        other !== section &&
        other.level === section.level &&
        (parent === '' || !other.id.startsWith(`${parent}-`)) &&
        !shareWords(other.title, figure.label),
    )
    if (others.length < 3) return []
    seen.add(parent)
    const start = hash(figure.id)
    const wrong = [0, 1, 2].map(
      (step) => others[(start + step * Math.ceil(others.length / 3)) % others.length],
    )
    const options = [section, ...wrong].map((option) => option?.title ?? '')
    if (new Set(options).size < 4) return []
    const ordered = titled.map(({ title }) => title).filter((title) => options.includes(title))
    const question: Question = {
      id: `${asking.edition.id}.${figure.id}.section`,
      type: 'single',
      level: 3,
      stem: `“${figure.label}${figure.text}”写在报告的哪一节？`,
      options: ordered,
      answer: [ordered.indexOf(section.title)],
      reason: reasonOf(figure, paragraph),
      sections: [section.id],
      basis: { paragraphId: paragraph.id, start: figure.start, end: figure.end },
    }
    return [{ question, figures: [figure.id] }]
  })
  return drafts.slice(0, MOST_SECTIONS)
}

function shareWords(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) return true
  return false
}

/* ---------- shared ---------- */

function plainTitle(title: string): string {
  return title.replaceAll(/[“”]/gu, '')
}

function reasonOf(figure: Figure, paragraph: Paragraph): string {
  const span = sentenceAround(paragraph, figure)
  const text = paragraph.text.slice(span.start, span.end)
  return text.length <= 80 ? `报告原文：${text}` : `报告里写的是“${figure.label}${figure.text}”。`
}

/**
 * A few questions a section, more where it has more paragraphs, of different kinds first, so that
 * no section drowns the others; no figure is asked for twice, or told before it is asked for.
 */
function spread(drafts: readonly Draft[], sections: readonly Section[]): Question[] {
  const most = new Map(
    [...walk(sections)].map(({ id, paragraphs }) => [
      id,
      FEW + Math.min(MORE, Math.max(0, paragraphs.length - 1)),
    ]),
  )
  const used = new Set<string>()
  const bySection = groupBy(drafts, ({ question }) => question.sections[0] ?? '')
  return [...bySection].flatMap(([id, group]) => {
    const kinds = groupBy(group, ({ question }) =>
      question.id.slice(question.id.lastIndexOf('.') + 1),
    )
    const limit = most.get(id) ?? FEW
    const picked: Question[] = []
    for (let round = 0; picked.length < limit && round < group.length; round++)
      for (const kind of kinds.values()) {
        const draft = kind[round]
        if (!draft || picked.length >= limit || draft.figures.some((one) => used.has(one))) continue
        for (const one of draft.figures) used.add(one)
        picked.push(draft.question)
      }
    return picked
  })
}

/** A small stable number from a string (FNV-1a, 32 bits). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}
