import { readersSize } from './readersSize'
import './toast.css'

/** How long a word stays: long enough to be read at leisure. */
const SHOWN_MS = 3500

/** A screen reader hears what changes in a place that it knows: the words come a moment after it. */
const KNOWN_MS = 50

let timer: number | undefined

/**
 * Says a word in passing, to the eye and to a screen reader. Gives what takes it away before its
 * time, unless another word has taken its place.
 */
export function toast(word: string, shownMs = SHOWN_MS): () => void {
  const place = document.querySelector<HTMLElement>('.toast') ?? makePlace()
  const wait = (run: () => void, ms: number) => {
    own = window.setTimeout(run, ms)
    timer = own
  }
  const clear = () => {
    window.clearTimeout(timer)
    place.textContent = ''
  }
  let own: number
  clear()
  wait(() => {
    place.style.fontSize = readersSize()
    place.textContent = word
    wait(clear, shownMs)
  }, KNOWN_MS)
  return () => {
    if (timer === own) clear()
  }
}

function makePlace(): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'))
  place.className = 'toast'
  place.setAttribute('role', 'status')
  return place
}
