import { dateWords } from './dates'
import type { Shelf, ShelfEdition, ShelfIssuer } from './types'

/** The shelf with the issuer of the edition that is read before the others. */
export function ownFirst(shelf: Shelf, read: string | undefined): Shelf {
  const own = shelf.filter((issuer) => holds(issuer, read))
  return [...own, ...shelf.filter((issuer) => !own.includes(issuer))]
}

/** Whether an issuer has an edition with this id. */
export const holds = ({ editions }: ShelfIssuer, id: string | undefined): boolean =>
  editions.some((edition) => edition.id === id)

/** Id of the newest edition of all. */
export const newestOn = ([first]: Shelf): string | undefined => first?.editions[0]?.id

/**
 * Id of the edition that the reader reads: the one that she comes from, else the one that she chose,
 * else the newest. One that is not on the shelf counts as none.
 */
export function readOn(shelf: Shelf, ...ids: readonly (string | undefined)[]): string | undefined {
  return ids.find((id) => shelf.some((issuer) => holds(issuer, id))) ?? newestOn(shelf)
}

/** How many editions there are. */
export const countOf = (shelf: Shelf): number =>
  shelf.reduce((count, { editions }) => count + editions.length, 0)

/** What an edition is told by under its issuer's name. */
export interface Told {
  name: string
  /** When it was published, where its name is its title and does not say so: 2022年2月15日发布. */
  date?: string
  /** It is told by its year alone. */
  isYear: boolean
}

/** Its year; where another of the issuer's has that too, or nobody is named as issuer, its title. */
export function toldUnder({ issuer, editions }: ShelfIssuer, edition: ShelfEdition): Told {
  const { name, year, publishedOn } = edition
  const isYear =
    issuer !== undefined &&
    year !== null &&
    editions.filter((one) => one.year === year).length === 1
  if (isYear) return { name: `${year}年`, isYear }
  const date = publishedOn ? `${dateWords(publishedOn)}发布` : ''
  return { name, isYear, ...(date && !name.includes(date) && { date }) }
}

/** How many editions an issuer has, and of which years: 10份，2012年至2021年. */
export function spanWords({ editions }: ShelfIssuer): string {
  const years = editions.flatMap(({ year }) => year ?? [])
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const span = first === last ? `${first}年` : `${first}年至${last}年`
  return `${editions.length}份${years.length > 0 ? `，${span}` : ''}`
}

/** What the shelf is called in a chat. */
export function shelfTitle(shelf: Shelf): string {
  const count = countOf(shelf)
  const [only, ...others] = shelf
  if (others.length > 0) return `法治政府报告${count}份：${shelf.length}个机关，按年份挑着看`
  return `${only?.issuer ?? ''}法治政府报告${count}份：按年份挑着看`
}
