import type { Growth } from './memory'

/** What a walk looks for. */
export type Kind =
  | 'blank screen'
  | 'error'
  | 'lost answer'
  | 'wrong place'
  | 'history'
  | 'layout'
  | 'too deep'
  | 'dead tap'
  | 'hang'
  | 'memory'

/** Something that should not be. */
export interface Fault {
  kind: Kind
  /** What was met: a line, and what more there is to tell below it. */
  what: string
}

/** What a walker, in a process of its own, tells the one that started it. */
export type News =
  /** A sign of life before a step. */
  | { began: number }
  /** What a step was and where it led. */
  | { step: number; words: string }
  /** `picture`: the file that keeps what was on the screen; none for one more of the same kind. */
  | { step: number; fault: Fault; picture?: string }
  | { done: Done }

export interface Done {
  steps: number
  /** Numbers for the summary, by name. */
  counts: Record<string, number>
  memory: Growth[]
  samples: number
}

export type Tell = (news: News) => void

/** Tells the process that started this one; a walker that is run by hand talks to nobody. */
export const tellParent: Tell = (news) => {
  process.send?.(news)
}
