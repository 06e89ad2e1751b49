import type { EditionBundle } from './types'

/**
 * Names by which these editions are told apart, in their order: `2021年`; beside another body's
 * report `沈阳市2021年`; the title where that says no year, no issuer, or the same of two.
 */
export function editionNames(editions: readonly EditionBundle[]): string[] {
  const short = editions.map((edition) => whoseAndWhen(edition, editions))
  return editions.map(({ meta }, at) => {
    const own = short[at]
    return own && short.indexOf(own) === short.lastIndexOf(own) ? own : meta.title
  })
}

/**
 * An edition's year as said before a name, 2021年, and where there are other bodies' reports among
 * these, whose it is as well: 沈阳市2021年. Empty where the report does not tell.
 */
export function whoseAndWhen({ meta }: EditionBundle, among: readonly EditionBundle[]): string {
  const { issuer, year } = meta
  if (year === null) return ''
  if (among.every((other) => other.meta.issuer === issuer)) return `${year}年`
  return issuer === null ? '' : `${issuer.replace(/人民政府$/, '')}${year}年`
}
