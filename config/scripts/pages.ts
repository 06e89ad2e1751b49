/** The pages that a person signs, made from the content as it is now, and the records of signing. */
import { join } from 'node:path'
import dayjs from 'dayjs'
import type { Review } from '../../src/generator/bundle'
import { makeUpOf } from '../../src/generator/review/makeUp'
import { proofPage } from '../../src/generator/review/proof'
import { reviewSheet } from '../../src/generator/review/sheet'
import { type Version, versionOf } from '../../src/generator/review/version'
import type { Made } from './content'
import { writeWhole } from './folder'

/** What the questions on law are called where an edition's id may stand: no edition is. */
export const LAW = 'law'

/** Pages by their file's name. */
export type Pages = ReadonlyMap<string, string>

/** Writes the pages of an edition or of the questions on law; returns their paths. */
export function writePages(made: Made, id: string): string[] {
  const review = made.reviews.find(({ edition }) => edition.id === id)
  if (id === LAW) return writeAll(folderOf(made, id), lawPages(made))
  return review ? writeAll(folderOf(made, id), editionPages(made, review)) : []
}

/** The sheet of questions alone. */
export function writeSheet(made: Made, id: string): string[] {
  const review = made.reviews.find(({ edition }) => edition.id === id)
  return review ? writeAll(folderOf(made, id), sheetOf(made, review)) : writePages(made, id)
}

/** Where an edition lies, or the questions on law. */
export function folderOf({ content }: Made, id: string): string {
  return id === LAW ? join(content, 'law-questions') : join(content, 'editions', id)
}

/** An edition's page, and the sheet of its own questions. */
export function editionPages(made: Made, review: Review): Pages {
  return new Map([['review.html', proofPage(review)], ...sheetOf(made, review)])
}

function sheetOf({ signOff }: Made, { edition, bundle: { questions } }: Review): Pages {
  const sheet = { edition, questions, makeUp: makeUpOf(edition, questions), nextSteps: {}, signOff }
  return new Map([['questions.html', reviewSheet(sheet)]])
}

function lawPages({ law, reviews, signOff }: Made): Pages {
  const [newest] = reviews
  if (!newest) return new Map()
  const sheet = { questions: law.law, makeUp: [], nextSteps: law.nextSteps, signOff }
  return new Map([['questions.html', reviewSheet({ edition: newest.edition, ...sheet })]])
}

function writeAll(folder: string, pages: Pages): string[] {
  return [...pages].map(([name, page]) => {
    const path = join(folder, name)
    writeWhole(path, page)
    return path
  })
}

/** An edition as it would be signed today. */
export function versionNow({ signOff }: Made, { edition, bundle }: Review): Version {
  return versionOf(edition, bundle.questions, signOff, today())
}

/** The day here, `2026-11-29`. */
export function today(): string {
  return dayjs().format('YYYY-MM-DD')
}
