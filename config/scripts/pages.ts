/** The pages that a person signs, made from the content as it is now, and the records of signing. */
import { join } from 'node:path'
import dayjs from 'dayjs'
import type { Review } from '../../src/generator/bundle'
import { changesBetween } from '../../src/generator/review/changes'
import {
  type LawVersion,
  lawVersionOf,
  readLawVersion,
} from '../../src/generator/review/lawVersion'
import { makeUpOf } from '../../src/generator/review/makeUp'
import { proofPage } from '../../src/generator/review/proof'
import { lawSheet } from '../../src/generator/review/sheet/law'
import { reportSheet } from '../../src/generator/review/sheet/report'
import { readVersion, type Version, versionOf } from '../../src/generator/review/version'
import type { Made } from './content'
import { writeWhole } from './folder'

/** What the questions on law are called where an edition's id may stand: no edition is. */
export const LAW = 'law'

/** Beside what was signed, the record of it. */
export const SIGNED = 'signed.json'

/** Pages by their file's name. */
export type Pages = ReadonlyMap<string, string>

/** Writes the pages of an edition or of the questions on law; returns their paths. */
export function writePages(made: Made, id: string): string[] {
  const review = reviewOf(made, id)
  if (review) return writeAll(made, id, editionPages(made, review))
  return id === LAW ? writeSheet(made, id) : []
}

/** The sheet of questions alone. */
export function writeSheet(made: Made, id: string): string[] {
  const review = reviewOf(made, id)
  return writeAll(made, id, review ? editionSheet(made, review) : lawPages(made))
}

function reviewOf({ reviews }: Made, id: string): Review | undefined {
  return reviews.find(({ edition }) => edition.id === id)
}

function writeAll({ content }: Made, id: string, pages: Pages): string[] {
  return [...pages].map(([name, page]) => {
    const path = join(content, folderOf(id), name)
    writeWhole(path, page)
    return path
  })
}

/** Where an edition lies in the content folder, or the questions on law. */
export function folderOf(id: string): string {
  return id === LAW ? 'law-questions' : `editions/${id}`
}

/** An edition's page, and the sheet of its own questions. */
export function editionPages(made: Made, review: Review): Pages {
  const before = readVersion(recordOf(made, review.edition.id))
  const signed = before && {
    on: before.on,
    signOff: before.signOff,
    changes: changesBetween(before, versionNow(made, review)),
  }
  const { questions } = review.bundle
  const proof = { ...review, questions, signOff: made.signOff || undefined, signed }
  return new Map([['review.html', proofPage(proof)], ...editionSheet(made, review)])
}

function editionSheet(made: Made, { edition, bundle: { questions } }: Review): Pages {
  const signed = readVersion(recordOf(made, edition.id))
  const makeUp = makeUpOf(edition, questions)
  const sheet = reportSheet({ edition, questions, makeUp, signOff: made.signOff, signed })
  return new Map([['questions.html', sheet]])
}

function lawPages(made: Made): Pages {
  const { law, signOff } = made
  const signed = readLawVersion(recordOf(made, LAW))
  const sheet = lawSheet({ questions: law.law, nextSteps: law.nextSteps, signOff, signed })
  return new Map([['questions.html', sheet]])
}

/** The text of what was signed last; empty where nothing was. */
function recordOf({ folder }: Made, id: string): string {
  return new TextDecoder().decode(folder.get(`${folderOf(id)}/${SIGNED}`))
}

/** An edition as it would be signed today. */
export function versionNow({ signOff }: Made, { edition, bundle }: Review): Version {
  return versionOf(edition, bundle.questions, signOff, today())
}

/** The questions on law as they would be signed today. */
export function lawVersionNow({ law, signOff }: Made): LawVersion {
  return lawVersionOf(law.law, law.nextSteps, signOff, today())
}

/** The day here, `2026-11-29`. */
function today(): string {
  return dayjs().format('YYYY-MM-DD')
}
