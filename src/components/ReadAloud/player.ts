import { hasVoice, hush, say } from '../../platform/speech'

/** Where a voice is in a list of things to say. */
export type Playing =
  | { is: 'silent' }
  /** The device has no Chinese voice of its own. */
  | { is: 'mute' }
  | { is: 'speaking'; at: number }
  /** By the reader, or because the voice broke off. */
  | { is: 'paused'; at: number; broken: boolean }

export interface Player {
  play(): Promise<void>
  /** Breaks off and keeps the place: a browser's own pause ends the utterance for good on Android. */
  pause(): void
  /** Begins the sentence anew at which it paused. */
  resume(): void
  /** Goes so many sentences on, or back; beyond the ends it stays where it is. */
  move(by: number): void
  stop(): void
}

/** Says `sentences` one after the other; `onChange` is told each time that it is elsewhere. */
export function playerOf(sentences: readonly string[], onChange: (now: Playing) => void): Player {
  let now: Playing = { is: 'silent' }
  // Whether what waits for the voices to be loaded is still wanted.
  let wanted = {}
  const become = (next: Playing) => {
    now = next
    onChange(next)
  }
  const sayFrom = (at: number) => {
    const words = sentences[at]
    if (words === undefined) {
      become({ is: 'silent' })
      return
    }
    become({ is: 'speaking', at })
    say(words, (end) => {
      if (end === 'said') sayFrom(at + 1)
      else become({ is: 'paused', at, broken: true })
    })
  }
  return {
    async play() {
      const own = {}
      wanted = own
      const found = await hasVoice()
      if (wanted !== own) return
      if (found) sayFrom(0)
      else become({ is: 'mute' })
    },
    pause() {
      if (now.is !== 'speaking') return
      hush()
      become({ is: 'paused', at: now.at, broken: false })
    },
    resume() {
      if (now.is === 'paused') sayFrom(now.at)
    },
    move(by) {
      if (now.is !== 'speaking' && now.is !== 'paused') return
      const at = Math.min(Math.max(now.at + by, 0), sentences.length - 1)
      if (now.is === 'speaking') sayFrom(at)
      else become({ is: 'paused', at, broken: false })
    },
    stop() {
      wanted = {}
      if (now.is === 'silent') return
      hush()
      become({ is: 'silent' })
    },
  }
}
