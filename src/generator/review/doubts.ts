/** Why a figure should be looked at twice before signing: short reasons, in the publisher's words. */
import type { EditionBundle } from '../../report/types'

/** Reasons by figure id, in document order; a figure of which there is none is left out. */
export function doubtsOf(edition: EditionBundle): ReadonlyMap<string, string[]> {
  const doubts = new Map<string, string[]>()
  for (const { id, label } of edition.figures) if (label === '') doubts.set(id, ['没有取得说明'])
  return doubts
}
