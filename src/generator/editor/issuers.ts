/** Which editions are of one issuer, and the name of the folder for what is said of them together. */
import { areOneBody } from '../../report/bodies'
import type { EditionBundle } from '../../report/types'

type Issued = Pick<EditionBundle, 'id' | 'meta'>

/** An edition's id without its year: `shenyang` of `shenyang-2021`. */
export function stemOf(id: string): string {
  return id.replace(/-(?:19|20)\d{2}(?=-|$)/u, '')
}

/** Whether two reports are of one body; where one names no issuer, their ids tell. */
export function areOfOneIssuer(one: Issued, other: Issued): boolean {
  const [a, b] = [one.meta.issuer, other.meta.issuer]
  return a && b ? areOneBody(a, b) : stemOf(one.id) === stemOf(other.id)
}

/** Whether `issuers/NAME` is a folder for this edition: one of its issuer's editions is called so. */
export function isFolderOf(name: string, edition: Issued, editions: readonly Issued[]): boolean {
  return editions.some((other) => stemOf(other.id) === name && areOfOneIssuer(edition, other))
}
