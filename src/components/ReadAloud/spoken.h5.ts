import { useSyncExternalStore } from 'react'
import type { Paragraph, Section, Slice } from '../../report/types'
import type { SpokenPlace } from './spoken'

export type { SpokenPlace }

/**
 * A device has one voice, so there is one place that it is at. Each paragraph looks only for
 * itself, so that from one sentence to the next no more than two of a page are drawn again.
 */
let spoken: SpokenPlace | undefined
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells those whose words are said, or were until now; nothing is said any more without a place. */
export function showSpoken(place: SpokenPlace | undefined): void {
  spoken = place
  for (const listener of [...listeners]) listener()
}

/** The stretch of a paragraph that is being said. */
export function useSpokenIn(edition: string, { id }: Paragraph): Slice | undefined {
  return useSyncExternalStore(subscribe, () =>
    spoken?.edition === edition && spoken.paragraph?.id === id ? spoken.paragraph : undefined,
  )
}

/** Whether a section's title is being said. */
export function useSpokenTitle(section: Section): boolean {
  return useSyncExternalStore(
    subscribe,
    () => spoken?.section === section && spoken.paragraph === undefined,
  )
}
