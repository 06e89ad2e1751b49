/** What has changed from one version of an edition to the next, told by words and not by ids. */
import { groupBy } from '../../report/groupBy'
import type { Passage, Shown, Version } from './version'

export interface PassageChange {
  kind: 'added' | 'gone' | 'changed'
  /** Where it stands now; where it stood, for one that is gone. */
  id: string
  from?: string
  to?: string
}

export interface FigureChange {
  kind: 'added' | 'gone' | 'relabelled'
  /** Its id now; the one that it had, for one that is gone. */
  id: string
  text: string
  label: string
  /** The label that it had. */
  was?: string
}

export interface QuestionChanges {
  added: string[]
  changed: string[]
  gone: string[]
}

export interface Changes {
  /** What is told beside the report's words, by its name. */
  facts: { name: string; from?: string; to?: string }[]
  passages: PassageChange[]
  figures: FigureChange[]
  /** Words of the leads that are new and of those that are none any more. */
  leads: { added: string[]; gone: string[] }
  shortTitles: { id: string; from?: string; to?: string }[]
  questions: QuestionChanges
}

/**
 * All that a person who signed `before` has not seen in `after`. A passage that only moved is none
 * of it, and neither is a figure in it: one put in before a figure gives all later ones new ids.
 */
export function changesBetween(before: Version, after: Version): Changes {
  const pairs = pairPassages(before.passages, after.passages)
  return {
    facts: factChanges(before.facts, after.facts),
    passages: passageChanges(pairs, before.passages, after.passages),
    figures: figureChanges(pairs, before.figures, after.figures),
    leads: apart(leadWords(before), leadWords(after)),
    shortTitles: shortTitleChanges(pairs, before, after),
    questions: questionChanges(before.questions, after.questions),
  }
}

/** Whether there is nothing to tell. */
export function isNothing({
  facts,
  passages,
  figures,
  leads,
  shortTitles,
  questions,
}: Changes): boolean {
  const lists = [facts, passages, figures, shortTitles, ...Object.values(leads)]
  return [...lists, ...Object.values(questions)].every(({ length }) => length === 0)
}

/**
 * Questions that are new, say something else, or are asked no more; by their checksums. What is said
 * word for word under another id is no change: a generated question's id tells where its number
 * stands, which moves.
 */
export function questionChanges(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): QuestionChanges {
  const [were, are] = [new Set(Object.values(before)), new Set(Object.values(after))]
  const unseen = Object.entries(after).filter(([, print]) => !were.has(print))
  const isCorrected = (id: string): boolean => id in before && !are.has(before[id] ?? '')
  const corrected = new Set(unseen.map(([id]) => id).filter(isCorrected))
  return {
    added: unseen.map(([id]) => id).filter((id) => !corrected.has(id)),
    changed: [...corrected],
    gone: Object.entries(before)
      .filter(([id, print]) => !are.has(print) && !corrected.has(id))
      .map(([id]) => id),
  }
}

/* ---------- passages ---------- */

/** What each passage of now was before. */
type Pairs = ReadonlyMap<Passage, Passage>

/** Passages that share fewer of their letter pairs are not one and the same, corrected. */
const ALIKE = 0.5

/** Equal words are one passage, wherever they stand; of the rest, what is most alike. */
function pairPassages(before: readonly Passage[], after: readonly Passage[]): Pairs {
  const pairs = new Map<Passage, Passage>()
  const byText = groupBy(before, ({ text }) => text)
  const left = new Set(before)
  for (const passage of after) {
    const equal = (byText.get(passage.text) ?? []).filter((one) => left.has(one))
    const [match] = [...equal.filter(({ id }) => id === passage.id), ...equal]
    if (!match) continue
    pairs.set(passage, match)
    left.delete(match)
  }
  const letters = new Map([...left].map((passage) => [passage, letterPairs(passage.text)]))
  const likely = after
    .filter((passage) => !pairs.has(passage))
    .flatMap((passage) => {
      const own = letterPairs(passage.text)
      return [...letters].map(([old, theirs]) => ({ passage, old, share: shared(own, theirs) }))
    })
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share)
  for (const { passage, old } of likely) {
    if (pairs.has(passage) || !left.has(old)) continue
    pairs.set(passage, old)
    left.delete(old)
  }
  return pairs
}

function passageChanges(
  pairs: Pairs,
  before: readonly Passage[],
  after: readonly Passage[],
): PassageChange[] {
  const kept = new Set(pairs.values())
  const gone = before
    .filter((passage) => !kept.has(passage))
    .map(({ id, text }): PassageChange => ({ kind: 'gone', id, from: text }))
  const others = after.flatMap((passage): PassageChange[] => {
    const { id, text } = passage
    const old = pairs.get(passage)
    if (!old) return [{ kind: 'added', id, to: text }]
    return old.text === text ? [] : [{ kind: 'changed', id, from: old.text, to: text }]
  })
  return [...others, ...gone]
}

function letterPairs(text: string): ReadonlySet<string> {
  const letters = [...text]
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))
}

/** The share of letter pairs that two passages have in common; 0 to 1. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length
  const most = Math.max(a.size, b.size)
  return most === 0 ? 0 : common / most
}

/* ---------- figures ---------- */

/** Within a passage and what it was, a figure with the same text and label is the same; then by text. */
function figureChanges(
  pairs: Pairs,
  before: readonly Shown[],
  after: readonly Shown[],
): FigureChange[] {
  const were = new Map([...pairs].map(([now, then]) => [now.id, then.id]))
  const old = groupBy(before, ({ passage }) => passage)
  const same = new Map<Shown, Shown>()
  const taken = new Set<Shown>()
  const match = (isSame: (now: Shown, then: Shown) => boolean): void => {
    for (const now of after) {
      if (same.has(now)) continue
      const there = old.get(were.get(now.passage) ?? '') ?? []
      const then = there.find((one) => !taken.has(one) && isSame(now, one))
      if (!then) continue
      same.set(now, then)
      taken.add(then)
    }
  }
  match((now, then) => now.text === then.text && now.label === then.label)
  match((now, then) => now.text === then.text)
  const gone = before
    .filter((figure) => !taken.has(figure))
    .map(({ id, text, label }): FigureChange => ({ kind: 'gone', id, text, label }))
  const others = after.flatMap((figure): FigureChange[] => {
    const { id, text, label } = figure
    const then = same.get(figure)
    if (!then) return [{ kind: 'added', id, text, label }]
    return then.label === label ? [] : [{ kind: 'relabelled', id, text, label, was: then.label }]
  })
  return [...others, ...gone]
}

/* ---------- what is told beside the words ---------- */

function factChanges(before: Version['facts'], after: Version['facts']): Changes['facts'] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names]
    .map((name) => ({ name, from: before[name], to: after[name] }))
    .filter(({ from, to }) => from !== to)
}

/* ---------- what the editor chose ---------- */

function leadWords({ leads, figures }: Version): string[] {
  const words = new Map(figures.map(({ id, text, label }) => [id, `${label}${text}`]))
  return leads.map((id) => words.get(id) ?? id)
}

function apart(before: readonly string[], after: readonly string[]): Changes['leads'] {
  return {
    added: after.filter((words) => !before.includes(words)),
    gone: before.filter((words) => !after.includes(words)),
  }
}

/** A name stays with its heading, wherever that moved; where there is none, with the section's id. */
function shortTitleChanges(pairs: Pairs, before: Version, after: Version): Changes['shortTitles'] {
  const headings = new Set([...before.passages, ...after.passages].map(({ id }) => id))
  const were = new Map([...pairs].map(([now, then]) => [now.id, then.id]))
  const are = new Map([...pairs].map(([now, then]) => [then.id, now.id]))
  const other = (ids: ReadonlyMap<string, string>, id: string): string =>
    ids.get(id) ?? (headings.has(id) ? '' : id)
  const named = Object.entries(after.shortTitles).flatMap(([id, to]) => {
    const from = before.shortTitles[other(were, id)]
    return from === to ? [] : [{ id, ...(from !== undefined && { from }), to }]
  })
  const unnamed = Object.entries(before.shortTitles)
    .filter(([id]) => after.shortTitles[other(are, id)] === undefined)
    .map(([id, from]) => ({ id, from }))
  return [...named, ...unnamed]
}
