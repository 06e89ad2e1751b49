/** Stands in for a browser's voices: it says nothing, notes what it was given, and ends when told. */

export interface Voice {
  name: string
  lang: string
  localService: boolean
}

export const ownVoice: Voice = { name: '婷婷', lang: 'zh-CN', localService: true }

interface Utterance {
  text: string
  voice?: Voice
  onend?: () => void
  onerror?: () => void
}

export interface FakeSpeech {
  /** What was given to say, the last one last. */
  said: string[]
  /** Names of the voices it was given to. */
  by: (string | undefined)[]
  /** Comes to the end of what is being said, or fails in it. */
  end(how?: 'said' | 'failed'): void
  /** Loads these voices, as browsers do after the page. */
  load(voices: Voice[]): void
  /** What was said last, though it may have been broken off since. */
  last(): Utterance | undefined
}

/**
 * Gives the window a synthesis with these voices, and itself by the name `fakeSpeech`. It may run
 * inside a page, so it uses nothing from outside itself.
 */
export function installSpeech(voices: Voice[]): FakeSpeech {
  let known = voices
  let inHand: Utterance | undefined
  let last: Utterance | undefined
  const said: string[] = []
  const by: (string | undefined)[] = []
  const listeners = new Set<() => void>()
  const synthesis = {
    getVoices: () => known,
    speak(utterance: Utterance) {
      said.push(utterance.text)
      by.push(utterance.voice?.name)
      inHand = utterance
      last = utterance
    },
    cancel() {
      const broken = inHand
      inHand = undefined
      // As Chrome does.
      broken?.onend?.()
    },
    resume() {},
    get speaking() {
      return inHand !== undefined
    },
    pending: false,
    addEventListener: (_name: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_name: string, listener: () => void) => listeners.delete(listener),
  }
  const fake: FakeSpeech = {
    said,
    by,
    end(how = 'said') {
      const ended = inHand
      inHand = undefined
      if (how === 'said') ended?.onend?.()
      else ended?.onerror?.()
    },
    load(loaded) {
      known = loaded
      for (const listener of listeners) listener()
    },
    last: () => last,
  }
  // A browser's own cannot be assigned to.
  const give = (name: string, value: unknown) =>
    Object.defineProperty(window, name, { value, configurable: true })
  give('speechSynthesis', synthesis)
  give('SpeechSynthesisUtterance', function utterance(this: Utterance, text: string) {
    this.text = text
  })
  give('fakeSpeech', fake)
  return fake
}

/** Takes the synthesis away, as some browsers have none; it may run inside a page too. */
export function removeSpeech(): void {
  Reflect.deleteProperty(window, 'speechSynthesis')
}
