import { editions } from '../content/generated'
import type { Query } from '../report/address'
import type { EditionBundle } from '../report/types'
import { useEditionAmong } from './page'

/** The edition of an address, else the reader's choice, else the newest: whole. */
export function useEdition(query: Query): EditionBundle | undefined {
  return useEditionAmong(editions, query)
}
