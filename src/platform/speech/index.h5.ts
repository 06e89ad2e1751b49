import type { End } from './index'

export type { End }

/** Absent in some browsers inside other apps. */
const synthesis = (): SpeechSynthesis | undefined =>
  typeof window !== 'undefined' &&
  'speechSynthesis' in window &&
  'SpeechSynthesisUtterance' in window
    ? window.speechSynthesis
    : undefined

/** Whether this browser reads text aloud when a page asks. */
export const canSpeak = (): boolean => synthesis() !== undefined

/**
 * Mandarin as browsers write it, best first: `zh-CN`, on Android also `zh_CN` and `cmn-Hans-CN`.
 * Cantonese is another language, though some call it zh-HK.
 */
const MANDARIN = [
  /^(zh|cmn)(-hans)?-cn\b|^(zh|cmn)-hans$/,
  /^(zh|cmn)$/,
  /^(zh|cmn)-(hant-)?(tw|sg)\b/,
]

/** Apple's robot voices, which stand before its good ones in the alphabet. */
const ROBOTS = /^(Eddy|Flo|Grandma|Grandpa|Reed|Rocko|Sandy|Shelley)\b/

/**
 * The device's own Chinese voice. Others are passed over even where there is none: they send what
 * is read to a server, and fall silent without the network.
 */
function localVoice(): SpeechSynthesisVoice | undefined {
  const voices = (synthesis()?.getVoices() ?? []).filter(({ localService }) => localService)
  const inOrder = MANDARIN.flatMap((language) =>
    voices.filter(({ lang }) => language.test(lang.replace(/_/g, '-').toLowerCase())),
  )
  return inOrder.find(({ name }) => !ROBOTS.test(name)) ?? inOrder[0]
}

/** Voices are loaded after the page; a device that has none says nothing at all. */
const LOADED_WITHIN = 2000

/** Whether there is a Chinese voice that works without the network; known once voices are loaded. */
export function hasVoice(): Promise<boolean> {
  const speech = synthesis()
  if (!speech || localVoice()) return Promise.resolve(speech !== undefined)
  return new Promise((resolve) => {
    const look = () => {
      if (localVoice()) end(true)
    }
    const end = (found: boolean) => {
      clearTimeout(timer)
      // On iOS 13 the synthesis is no event target.
      speech.removeEventListener?.('voiceschanged', look)
      resolve(found)
    }
    const timer = setTimeout(() => end(localVoice() !== undefined), LOADED_WITHIN)
    speech.addEventListener?.('voiceschanged', look)
  })
}

/** Time that Chrome needs between breaking off and beginning, else it drops what begins. */
const BREATH = 60

/**
 * What is being said. It is held here because Chrome otherwise clears an utterance away and never
 * tells of its end; ends that are told of any other one (after a break Chrome does) do not count.
 */
let current: { utterance: SpeechSynthesisUtterance; timers: number[] } | undefined

/** Says these words and then calls back, once; what was being said before is broken off. */
export function say(words: string, onEnd: (end: End) => void): void {
  const speech = synthesis()
  const voice = localVoice()
  const wasBusy = breakOff()
  if (!speech || !voice) {
    onEnd('failed')
    return
  }
  const utterance = new SpeechSynthesisUtterance(words)
  utterance.voice = voice
  utterance.lang = voice.lang
  const timers: number[] = []
  const own = { utterance, timers }
  current = own
  const end = (how: End) => {
    if (current !== own) return
    release()
    onEnd(how)
  }
  utterance.onend = () => end('said')
  utterance.onerror = () => end('failed')
  const begin = () => {
    speech.speak(utterance)
    // Another page may have left it paused.
    speech.resume()
  }
  // At once where nothing was said before: iOS lets a page speak in answer to a touch alone.
  if (wasBusy) timers.push(window.setTimeout(begin, BREATH))
  else begin()
  // Some engines never tell of the end: go on when even a slow voice must have come to it.
  timers.push(
    window.setTimeout(
      () => {
        breakOff()
        onEnd('said')
      },
      10_000 + words.length * 1000,
    ),
  )
}

function release(): void {
  for (const timer of current?.timers ?? []) clearTimeout(timer)
  current = undefined
}

/** Breaks off what is being said, without a call back. */
export function hush(): void {
  breakOff()
}

/** Whether there was anything to break off. */
function breakOff(): boolean {
  const speech = synthesis()
  const wasBusy = speech !== undefined && (speech.speaking || speech.pending)
  release()
  if (wasBusy) speech.cancel()
  return wasBusy
}
