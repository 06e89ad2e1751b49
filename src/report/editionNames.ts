import { areOneBody } from './bodies'
import { dateWords } from './dates'
import type { EditionBundle, ShippedEdition } from './types'

/**
 * Names by which these editions are told apart, in their order: `2021年`; beside another body's
 * report `沈阳市2021年`; the title where that says no year, no issuer, or the same of two. Titles
 * that are alike have their dates behind them, and where these are alike as well a number, which
 * counts from the oldest, so that it stays when another comes.
 */
export function editionNames(editions: readonly EditionBundle[]): string[] {
  const areNobodys = !editions.some(({ meta }) => meta.issuer)
  const short = editions.map((edition) =>
    edition.meta.issuer || areNobodys ? whoseAndWhen(edition, editions) : '',
  )
  const titles = editions.map(({ meta }) => meta.title)
  const dated = editions.map(({ meta: { title, publishedOn } }) =>
    publishedOn ? `${title}（${dateWords(publishedOn)}发布）` : title,
  )
  const numbered = dated.map((name, at) => `${name}（第${timesIn(dated.slice(at), name)}份）`)
  const tells = (names: readonly string[], at: number) => timesIn(names, names[at]) === 1
  return editions.map((_, at) => {
    const names = [short, titles, dated].find((some) => some[at] && tells(some, at))
    return (names ?? numbered)[at] as string
  })
}

const timesIn = (names: readonly string[], name: string | undefined): number =>
  names.filter((one) => one === name).length

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

/** An edition that is told from others by its name, or by none where it is the only one. */
export type Named = Pick<ShippedEdition, 'name' | 'meta'>

/**
 * An edition as a sentence says it: 报告 where it is the only one, else 沈阳市2021年报告; 《…》 where
 * its title alone tells it.
 */
export function reportWords({ name, meta }: Named): string {
  if (!name.includes(meta.title)) return `${name}报告`
  return name.replace(meta.title, (title) => `《${title}》`)
}

/** What a title that leaves the app begins with, for it is read beside other editions'. */
export function told({ name }: Named, title: string): string {
  return name === '' ? title : `${name}：${title}`
}
