import type { PictureOf } from '../../platform/share'
import type { EditionBundle } from '../../report/types'

/** A browser shares an address; its picture is for the page at that address to name. */
export function useSharePicture(_edition: EditionBundle, _foot: string): PictureOf | undefined {
  return undefined
}

export function SharePicture() {
  return null
}
