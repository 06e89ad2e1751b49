import type { Query } from './address'
import type { EditionBundle } from './types'

/**
 * The edition to show: the one that the address names; where it names none (WeChat's tabs), the
 * one that the reader chose; else the newest.
 *
 * @param editions  Newest first.
 * @param chosen    Id that the reader chose; one that is gone counts as none.
 * @returns         Undefined where the address names an edition that is not there.
 */
export function pickEdition(
  editions: readonly EditionBundle[],
  { e }: Query,
  chosen: string | undefined,
): EditionBundle | undefined {
  const named = (id: string | undefined) => editions.find((edition) => edition.id === id)
  return e ? named(e) : (named(chosen) ?? editions[0])
}
