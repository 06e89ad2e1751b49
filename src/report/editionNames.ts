import { areOneBody } from './bodies'
import type { EditionBundle } from './types'

/**
 * Names by which these editions are told apart, in their order: `2021年`; beside another body's
 * report `沈阳市2021年`; the title where that says no year, no issuer, or the same of two.
 */
export function editionNames(editions: readonly EditionBundle[]): string[] {
  const short = editions.map((edition) => whoseAndWhen(edition, editions))
  const areNobodys = !editions.some(({ meta }) => meta.issuer)
  return editions.map(({ meta }, at) => {
    const own = short[at]
    const isTold = own && (meta.issuer || areNobodys)
    return isTold && short.indexOf(own) === short.lastIndexOf(own) ? own : meta.title
  })
}

/**
 * An edition's year as said before a name, 2021年, and where there are other bodies' reports among
 * these, whose it is as well, if it tells: 沈阳市2021年. Empty where it does not tell the year.
 */
export function whoseAndWhen({ meta }: EditionBundle, among: readonly EditionBundle[]): string {
  const { issuer, year } = meta
  if (year === null) return ''
  const isPlain = !issuer || among.every(({ meta: { issuer: by } }) => by && areOneBody(by, issuer))
  return `${isPlain ? '' : issuer.replace(/(?:人民)?政府$/, '')}${year}年`
}
