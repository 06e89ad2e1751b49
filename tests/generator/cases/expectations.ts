/** What a case expects of an edition, and what of it does not hold. */
import type { Diagnostic } from '../../../src/generator/ground/diagnostics'
import { walk } from '../../../src/report/outline'
import type { EditionBundle, Figure } from '../../../src/report/types'

interface ExpectedFigure {
  /** The stretch of text that it stands in. */
  at?: string
  value: number | [number, number]
  unit?: string | string[]
  bound?: string | string[]
  /** `ok`: not to light it is as good; `warned`: as good with a remark. */
  dark?: 'ok' | 'warned'
}

interface ExpectedRemark {
  /** It has one of these words. */
  has?: string[]
  /** Or stands on one of these lines, first and last. */
  lines?: [number, number]
  /** It names a place, not the whole file. */
  place?: boolean
}

export interface Expectation {
  /** Pieces that headings and paragraphs hold, white space aside. */
  has?: string[]
  hasNot?: string[]
  /** Patterns of lines. */
  re?: string[]
  noRe?: string[]
  /** Whole paragraphs. */
  para?: string[]
  count?: Record<string, number>
  /** Pairs that never stand in one line. */
  apart?: [string, string][]
  /** Marker, title and level of each section in order. */
  sections?: [string, string, number][]
  /** Names of sections that may stand among them. */
  sectionsAlso?: string[]
  meta?: Record<string, unknown>
  /** Pieces kept somewhere in the edition. */
  kept?: string[]
  figures?: ExpectedFigure[]
  may?: ExpectedFigure[]
  /** Nothing is lit but `figures` and `may`. */
  only?: boolean
  /** Values or stretches that are no figures. */
  notFigures?: (number | string)[]
  labelsNot?: string[]
  /** A note that stands in none of these parts; or it is told of. */
  noteApart?: { text: string; parts: string[]; warn: ExpectedRemark }[]
  warns?: boolean
  warn?: ExpectedRemark
  warnNot?: string[]
  refuse?: boolean
  refuseHas?: string[]
  refuseNot?: string[]
  oneOf?: Expectation[]
}

export interface Result {
  /** Undefined where the file was refused. */
  edition: EditionBundle | undefined
  diagnostics: readonly Diagnostic[]
}

interface Shown {
  text: string
  /** The part that it stands in. */
  part: string
  heading: boolean
}

/** What does not hold, in words; nothing if all does. */
export function faultsOf({ oneOf, ...always }: Expectation, result: Result): string[] {
  if (!oneOf) return plainFaults(always, result)
  const ways = oneOf.map((way) => plainFaults(joined(always, way), result))
  return ways.find((faults) => faults.length === 0) ?? ways.flat()
}

/** Lists of both, the rest from the way. */
function joined(always: Expectation, way: Expectation): Expectation {
  const figures = [...(always.figures ?? []), ...(way.figures ?? [])]
  const has = [...(always.has ?? []), ...(way.has ?? [])]
  const hasNot = [...(always.hasNot ?? []), ...(way.hasNot ?? [])]
  const noRe = [...(always.noRe ?? []), ...(way.noRe ?? [])]
  return { ...always, ...way, figures, has, hasNot, noRe }
}

function plainFaults(expected: Expectation, { edition, diagnostics }: Result): string[] {
  const said = diagnostics.map(({ code, message }) => `${code} ${message}`)
  if (expected.refuse) return edition ? ['is compiled'] : refusalFaults(expected, said.join('\n'))
  if (!edition) return [`is refused: ${said.join(' ')}`]
  return [
    ...textFaults(expected, edition),
    ...outlineFaults(expected, edition),
    ...figureFaults(expected, edition, diagnostics),
    ...remarkFaults(expected, edition, diagnostics),
  ]
}

function refusalFaults({ refuseHas = [], refuseNot = [] }: Expectation, said: string): string[] {
  // What to save it as is no reason.
  const reasons = said.replaceAll('.docx', '')
  return [
    ...(refuseHas.some((word) => reasons.includes(word)) ? [] : [`the refusal says ${said}`]),
    ...refuseNot.filter((word) => reasons.includes(word)).map((word) => `the refusal says ${word}`),
  ]
}

/* ---------- text ---------- */

function shownIn({ sections }: EditionBundle): Shown[] {
  return sections.flatMap((part) =>
    [...walk([part])].flatMap((section) => {
      const heading = section.marker + section.title
      const lines = section.paragraphs.map(({ text }) => ({ text, heading: false }))
      const all = heading === '' ? lines : [{ text: heading, heading: true }, ...lines]
      return all.map((line) => ({ ...line, part: part.marker + part.title }))
    }),
  )
}

/** Text in one width, white space aside: what is shown may differ so. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[\uFF01-\uFF5E]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll(/[－−‐‑–]/gu, '-')
    .replaceAll('～', '~')
}

const holds = (text: string, piece: string): boolean => plain(text).includes(plain(piece))

function textFaults(expected: Expectation, edition: EditionBundle): string[] {
  const lines = shownIn(edition)
  const texts = lines.map(({ text }) => text)
  const whole = texts.join('\n')
  const faults: string[] = []
  const note = (holdsTrue: boolean, fault: string): void => {
    if (!holdsTrue) faults.push(fault)
  }
  for (const piece of expected.has ?? [])
    note(
      texts.some((text) => holds(text, piece)),
      `the text lacks “${piece}”`,
    )
  for (const piece of expected.hasNot ?? [])
    note(!texts.some((text) => widths(text).includes(widths(piece))), `the text has “${piece}”`)
  for (const form of expected.re ?? [])
    note(new RegExp(form, 'mu').test(whole), `no line is ${form}`)
  for (const form of expected.noRe ?? [])
    note(!new RegExp(form, 'mu').test(whole), `a line is ${form}`)
  for (const piece of expected.para ?? [])
    note(
      lines.some(({ text, heading }) => !heading && plain(text) === plain(piece)),
      `no paragraph is “${piece}”`,
    )
  for (const [piece, times] of Object.entries(expected.count ?? {})) {
    const found = texts.reduce((sum, text) => sum + plain(text).split(plain(piece)).length - 1, 0)
    note(found === times, `“${piece}” comes ${found} times`)
  }
  for (const [a, b] of expected.apart ?? [])
    note(
      !texts.some((text) => holds(text, a) && holds(text, b)),
      `“${a}” and “${b}” are in one line`,
    )
  const json = JSON.stringify(edition)
  for (const piece of expected.kept ?? []) note(holds(json, piece), `“${piece}” is kept nowhere`)
  return faults
}

/** Text in one width with its white space. */
function widths(text: string): string {
  return [...text].map((char) => plain(char) || char).join('')
}

function outlineFaults(expected: Expectation, edition: EditionBundle): string[] {
  const faults: string[] = []
  if (expected.sections) {
    const also = expected.sectionsAlso ?? []
    const wanted = expected.sections.map(
      ([marker, title, level]) => `${level}${plain(marker + title)}`,
    )
    const found = [...walk(edition.sections)]
      .filter(({ marker, title }) => marker + title !== '')
      .filter(({ marker, title }) => !also.some((name) => holds(marker + title, name)))
      .map(({ marker, title, level }) => `${level}${plain(marker + title)}`)
    if (wanted.join('\n') !== found.join('\n')) faults.push(`the outline is ${found.join(' ')}`)
  }
  const meta: Record<string, unknown> = { ...edition.meta }
  for (const [name, wanted] of Object.entries(expected.meta ?? {})) {
    const found = meta[name]
    const same = (Array.isArray(wanted) ? wanted : [wanted]).some(
      (one) => one === found || (typeof one === 'string' && plain(one) === plain(String(found))),
    )
    if (!same) faults.push(`${name} is ${found}`)
  }
  return faults
}

/* ---------- figures ---------- */

const oneOfThem = (wanted: string | string[] | undefined, found: string): boolean =>
  wanted === undefined || [wanted].flat().includes(found)

function fits({ value, unit, bound }: ExpectedFigure, figure: Figure): boolean {
  const values = [value].flat()
  const found = [figure.value].flat()
  return (
    values.length === found.length &&
    values.every(
      (one, i) => Math.abs(one - (found[i] ?? Number.NaN)) < 1e-9 * Math.max(1, Math.abs(one)),
    ) &&
    oneOfThem(unit, figure.unit) &&
    oneOfThem(bound, figure.bound)
  )
}

function figureFaults(
  { figures = [], may = [], only, notFigures = [], labelsNot = [], warn }: Expectation,
  edition: EditionBundle,
  diagnostics: readonly Diagnostic[],
): string[] {
  const faults: string[] = []
  const accounted = new Set<Figure>()
  for (const at of new Set(figures.map((one) => one.at))) {
    const wanted = figures.filter((one) => one.at === at)
    const found = at === undefined ? edition.figures : figuresOver(edition, at)
    const read = wanted.map((one) => found.find((figure) => fits(one, figure)))
    for (const figure of read) if (figure) accounted.add(figure)
    const dark =
      read.every((figure) => figure === undefined) && (at === undefined || found.length === 0)
    if (dark && wanted.every((one) => one.dark === 'ok')) continue
    if (dark && wanted.every((one) => one.dark) && diagnostics.some((one) => names(one, warn)))
      continue
    if (read.includes(undefined)) faults.push(`“${at}” is read as ${found.map(({ text }) => text)}`)
    else if (at !== undefined && found.length > wanted.length)
      faults.push(`“${at}” is also read as ${found.map(({ text }) => text)}`)
  }
  for (const one of notFigures) {
    const lit =
      typeof one === 'number'
        ? edition.figures.filter(({ value }) => value === one)
        : figuresOver(edition, one)
    for (const { text } of lit.filter((figure) => !accounted.has(figure)))
      faults.push(`“${one}” is lit as ${text}`)
  }
  for (const figure of edition.figures) {
    if (only && !accounted.has(figure) && !may.some((one) => fits(one, figure)))
      faults.push(`${figure.text} is lit`)
    for (const piece of labelsNot)
      if (figure.label.includes(piece)) faults.push(`${figure.text} is called ${figure.label}`)
  }
  return faults
}

/** Figures that overlap a stretch of the text, wherever it comes. */
function figuresOver({ sections, figures }: EditionBundle, piece: string): Figure[] {
  const texts = new Map(
    [...walk(sections)].flatMap(({ paragraphs }) => paragraphs.map(({ id, text }) => [id, text])),
  )
  return figures.filter(({ paragraphId, start, end }) => {
    const text = widths(texts.get(paragraphId) ?? '')
    for (let at = text.indexOf(widths(piece)); at >= 0; at = text.indexOf(widths(piece), at + 1))
      if (start < at + piece.length && end > at) return true
    return false
  })
}

/* ---------- remarks ---------- */

function names(
  { code, message, line, column }: Diagnostic,
  wanted: ExpectedRemark | undefined,
): boolean {
  if (!wanted) return true
  const byWord = wanted.has?.some((word) => `${code} ${message}`.includes(word)) ?? false
  const [first, last] = wanted.lines ?? [Number.POSITIVE_INFINITY, 0]
  return (byWord || (line >= first && line <= last)) && (!wanted.place || line > 1 || column > 1)
}

function remarkFaults(
  { warns, warn, warnNot = [], noteApart = [] }: Expectation,
  edition: EditionBundle,
  diagnostics: readonly Diagnostic[],
): string[] {
  const faults: string[] = []
  const codes = diagnostics.map(({ code }) => code).join(' ')
  if (warns === true && !diagnostics.some((one) => names(one, warn)))
    faults.push(`no remark names it, only ${codes}`)
  if (warns === false && diagnostics.length > 0) faults.push(`it is remarked on: ${codes}`)
  for (const word of warnNot)
    if (diagnostics.some(({ code, message }) => `${code} ${message}`.includes(word)))
      faults.push(`a false alarm: ${word}`)
  for (const { text, parts, warn: told } of noteApart) {
    const holders = shownIn(edition).filter((line) => holds(line.text, text))
    if (holders.some(({ part }) => parts.some((name) => plain(name) === plain(part))))
      faults.push(`the note “${text}” stands in the text`)
    else if (!holds(JSON.stringify(edition), text) && !diagnostics.some((one) => names(one, told)))
      faults.push(`the note “${text}” is gone`)
  }
  return faults
}
