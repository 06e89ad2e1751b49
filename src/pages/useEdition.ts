import { cover } from '../content/slots/cover'
import { useSettings } from '../reader/settings'
import { spellOut } from '../report/scene'
import type { ShippedEdition } from '../report/types'
import { isGone, newest, openEdition, openedEdition, openShelf } from './library'
import { type Opening, useOpening } from './useOpening'

/** There is no such edition. */
type Edition = ShippedEdition | 'none'

/**
 * The edition to show: `rather`, where there is one by that name; else the one that the address
 * names; where it names none (WeChat's tabs), the one that the reader chose; else the newest. Neither
 * `edition` nor `opening` where the address names one that is not there.
 *
 * @param e       What the address names.
 * @param atHand  The newest, where it comes with the page.
 * @param rather  The one that what is asked for was begun beside.
 */
export function useEdition(
  e: string | undefined,
  atHand: ShippedEdition | undefined,
  rather?: string,
): { edition?: ShippedEdition; opening?: Opening } {
  const chosen = useSettings((settings) => settings.edition)
  const { thing, opening } = useOpening<Edition>(
    '这份报告',
    JSON.stringify([e, chosen, rather]),
    lookUp(e, chosen, atHand, rather),
    () => findEdition(e, chosen, atHand, rather),
  )
  const isOther = (rather || e || chosen || newest) !== newest
  return {
    edition: thing === 'none' ? undefined : thing,
    opening: opening && isOther ? { ...opening, meanwhile: cover } : opening,
  }
}

/** The edition to show, as above, as far as that is known already. */
function lookUp(
  e: string | undefined,
  chosen: string | undefined,
  atHand: ShippedEdition | undefined,
  rather?: string,
): Edition | undefined {
  if (rather && !isGone(rather)) return editionHere(rather, atHand)
  if (e && isGone(e)) return 'none'
  return editionHere(e || (chosen && !isGone(chosen) ? chosen : newest), atHand)
}

/** Opens the edition to show, as above. Rejects where its file does not come. */
export async function findEdition(
  e: string | undefined,
  chosen: string | undefined,
  atHand: ShippedEdition | undefined,
  rather?: string,
): Promise<Edition> {
  const take = async (id: string) => editionHere(id, atHand) ?? (await openEdition(id))
  const begunBeside = rather && (await take(rather))
  if (begunBeside) return begunBeside
  if (e) return (await take(await writtenOut(e))) ?? 'none'
  // One that is no longer there counts as none chosen.
  return (chosen && (await take(chosen))) || (await take(newest)) || 'none'
}

/** An edition that is here already, by its id or by what a code has made of that. */
function editionHere(id: string, atHand: ShippedEdition | undefined): ShippedEdition | undefined {
  const isMeant = atHand && spellOut({ e: id }, { e: [atHand] }).e === atHand.id
  return isMeant ? atHand : openedEdition(id)
}

/** An id that a code has shortened is known among all that there are, and there alone. */
async function writtenOut(id: string): Promise<string> {
  if (!id.startsWith('~')) return id
  const editions = (await openShelf()).flatMap((issuer) => issuer.editions)
  return spellOut({ e: id }, { e: editions }).e ?? id
}
