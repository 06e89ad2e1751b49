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
import { Misuse } from './arguments'
import { type Made, reviewOf, shown } from './content'
import { writeWhole } from './folder'

/** What the questions on law are called where an edition's id may stand: no edition is. */
export const LAW = 'law'

/** Beside what was signed, the record of it. */
export const SIGNED = 'signed.json'

/** Pages by their file's name. */
export type Pages = ReadonlyMap<string, string>

/** Writes the pages of an edition or of the questions on law; returns their paths. */
export function writePages(made: Made, id: string): string[] {
  return writeAll(made, id, pagesOf(made, id))
}

/** Names of pages that are not on the disk as they would be made now: nobody can have seen these. */
export function unseenPages(made: Made, id: string): string[] {
  return [...pagesOf(made, id)]
    .filter(([name, page]) => textIn(made, `${folderOf(id)}/${name}`) !== page)
    .map(([name]) => name)
}

function pagesOf(made: Made, id: string): Pages {
  const review = reviewOf(made, id)
  if (review) return editionPages(made, review)
  return id === LAW ? lawPages(made) : new Map()
}

function textIn({ folder }: Made, path: string): string {
  return new TextDecoder().decode(folder.get(path))
}

/** The sheet of questions alone. */
export function writeSheet(made: Made, id: string): string[] {
  const review = reviewOf(made, id)
  return writeAll(made, id, review ? editionSheet(made, review) : lawPages(made))
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
  const before = recordOf(made, review.edition.id, readVersion)
  const signed = before && {
    on: before.on,
    signOff: before.signOff,
    changes: changesBetween(before, versionNow(made, review)),
  }
  const { questions } = review.bundle
  const editions = made.reviews.map(({ edition }) => edition)
  const proof = { ...review, editions, questions, signOff: made.signOff || undefined, signed }
  return new Map([['review.html', proofPage(proof)], ...editionSheet(made, review)])
}

function editionSheet(made: Made, { edition, bundle: { questions } }: Review): Pages {
  const signed = recordOf(made, edition.id, readVersion)
  const makeUp = makeUpOf(edition, questions)
  const sheet = reportSheet({ edition, questions, makeUp, signOff: made.signOff, signed })
  return new Map([['questions.html', sheet]])
}

function lawPages(made: Made): Pages {
  const { law, signOff } = made
  const signed = recordOf(made, LAW, readLawVersion)
  const sheet = lawSheet({ questions: law.law, nextSteps: law.nextSteps, signOff, signed })
  return new Map([['questions.html', sheet]])
}

/** What was signed last; undefined where nothing was. Throws where its record cannot be read. */
function recordOf<Record>(
  { content, folder }: Made,
  id: string,
  read: (json: string) => Record | undefined,
): Record | undefined {
  const path = `${folderOf(id)}/${SIGNED}`
  const bytes = folder.get(path)
  if (!bytes) return undefined
  const record = read(new TextDecoder().decode(bytes))
  if (record) return record
  throw new Misuse(
    `${shown(join(content, path))} 是签字的记录，读不出来。请从备份里找回它；找不回来，就把它删掉，全部内容要重新核对、签字。`,
  )
}

/** An edition as it would be signed today. */
export function versionNow({ signOff }: Made, { edition, whose, series, bundle }: Review): Version {
  return versionOf({ edition, whose, series, questions: bundle.questions }, signOff, today())
}

/** The questions on law as they would be signed today. */
export function lawVersionNow({ law, signOff }: Made): LawVersion {
  return lawVersionOf(law.law, law.nextSteps, signOff, today())
}

/** The day here, `2026-11-29`. */
function today(): string {
  return dayjs().format('YYYY-MM-DD')
}
