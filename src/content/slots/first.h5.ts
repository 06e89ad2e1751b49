import type { ShippedEdition } from '../../report/types'

/** A browser fetches the newest edition like any other. */
export const first: ShippedEdition | undefined = undefined
