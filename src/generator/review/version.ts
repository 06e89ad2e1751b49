/** What was signed of an edition, kept beside it so that the next signing can be held against it. */
import * as v from 'valibot'
import { checksum } from '../../report/checksum'
import { findParagraph, walk } from '../../report/outline'
import type { EditionBundle, Question, Series } from '../../report/types'
import { factsOf, type Told } from './facts'

const passageSchema = v.strictObject({ id: v.string(), text: v.string() })
const shownSchema = v.strictObject({
  id: v.string(),
  passage: v.string(),
  text: v.string(),
  label: v.string(),
})
const versionSchema = v.strictObject({
  /** The day it was signed, `2026-11-29`. */
  on: v.string(),
  /** The sign-off hash of that day. */
  signOff: v.string(),
  /** What readers are told beside the report's words, by its name: issuer, date, whose app it is. */
  facts: v.record(v.string(), v.string()),
  /** All that is read, in order: the title, headings, paragraphs and notes. */
  passages: v.array(passageSchema),
  /** Every figure lit in them, and the words given to it. */
  figures: v.array(shownSchema),
  /** Ids of the figures picked for home and the cards. */
  leads: v.array(v.string()),
  /** Short names by section id. */
  shortTitles: v.record(v.string(), v.string()),
  /** What each question said, as a checksum, by its id. */
  questions: v.record(v.string(), v.string()),
})

/** A heading, a paragraph or a note, and what it says. */
export type Passage = v.InferOutput<typeof passageSchema>
/** A figure as it was shown. */
export type Shown = v.InferOutput<typeof shownSchema>
/** An edition at one moment, as much of it as a person signs. */
export type Version = v.InferOutput<typeof versionSchema>

/** What is signed of an edition: as readers get it, with its own questions. */
export interface Signable extends Told {
  series: readonly Series[]
  questions: readonly Question[]
}

/** An edition as it is to be signed; `on` is a day, `2026-11-29`. */
export function versionOf(signable: Signable, signOff: string, on: string): Version {
  const { edition, questions } = signable
  return {
    on,
    signOff,
    facts: Object.fromEntries(
      [...factsOf(signable), ...seriesFacts(signable.series)].flatMap(([name, value]) =>
        value === null ? [] : [[name, value]],
      ),
    ),
    passages: passagesOf(edition),
    figures: edition.figures.map(({ id, paragraphId, text, label }) => ({
      id,
      passage: paragraphId,
      text,
      label,
    })),
    leads: edition.editorial.lead,
    shortTitles: edition.editorial.shortTitles,
    questions: questionPrints(questions, edition),
  }
}

/** Each series as a fact of its own: what it is called, and its value of each year. */
function seriesFacts(series: readonly Series[]): [string, string][] {
  return series.map(({ name, points }) => [
    `各年的数“${name}”`,
    points.map(({ year, text }) => `${year}年${text}`).join('、'),
  ])
}

/** A version from its file's text; undefined where the text is none, or of another make. */
export function readVersion(json: string): Version | undefined {
  return readJson(json, versionSchema)
}

/** JSON against a schema; undefined where it is no JSON or does not fit. */
export function readJson<Schema extends v.GenericSchema>(
  json: string,
  schema: Schema,
): v.InferOutput<Schema> | undefined {
  try {
    const result = v.safeParse(schema, JSON.parse(json))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}

/**
 * What each question says, as a checksum by its id. Questions on a report rest on its words, not on
 * where they stand: give the report too.
 */
export function questionPrints(
  questions: readonly Question[],
  edition?: EditionBundle,
): Record<string, string> {
  return Object.fromEntries(questions.map((question) => [question.id, printOf(question, edition)]))
}

function printOf(
  { type, level, stem, options, answer, reason, basis }: Question,
  edition: EditionBundle | undefined,
): string {
  const rests =
    'law' in basis || !edition
      ? basis
      : findParagraph(edition, basis.paragraphId)?.text.slice(basis.start, basis.end)
  return checksum(JSON.stringify([type, level, stem, options, answer, reason, rests]))
}

function passagesOf({ meta, sections, notes = [] }: EditionBundle): Passage[] {
  return [
    { id: 'title', text: meta.title },
    ...[...walk(sections)].flatMap(({ id, marker, title, paragraphs }) => [
      ...(marker + title === '' ? [] : [{ id, text: marker + title }]),
      ...paragraphs.map(({ id: paragraph, text }) => ({ id: paragraph, text })),
    ]),
    ...notes.map(({ id, paragraphs }) => ({ id, text: paragraphs.join('\n') })),
  ]
}
