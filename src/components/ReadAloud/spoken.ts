import type { Paragraph, Section, Slice } from '../../report/types'

/** What is being said on the screen: a stretch of a paragraph, or a section's title. */
export interface SpokenPlace {
  /** Id of the edition. */
  edition: string
  section: Section
  paragraph?: Slice & { id: string }
}

/** Tells those whose words are said, or were until now; nothing is said any more without a place. */
export function showSpoken(_place: SpokenPlace | undefined): void {}

/** The stretch of a paragraph that is being said: never any in WeChat (see platform/speech). */
export function useSpokenIn(_edition: string, _paragraph: Paragraph): Slice | undefined {
  return undefined
}

/** Whether a section's title is being said. */
export function useSpokenTitle(_section: Section): boolean {
  return false
}
