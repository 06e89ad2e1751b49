import { readersSize } from './readersSize'
import './toast.css'

/** How long a word stays: long enough to be read at leisure. */
const SHOWN_MS = 3500

/** A screen reader hears what changes in a place that it knows: the words come a moment after it. */
const KNOWN_MS = 50

let timer: number | undefined

/** Says a word in passing, to the eye and to a screen reader. */
export function toast(word: string): void {
  const place = document.querySelector<HTMLElement>('.toast') ?? makePlace()
  window.clearTimeout(timer)
  place.textContent = ''
  timer = window.setTimeout(() => {
    place.style.fontSize = readersSize()
    place.textContent = word
    timer = window.setTimeout(() => {
      place.textContent = ''
    }, SHOWN_MS)
  }, KNOWN_MS)
}

function makePlace(): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'))
  place.className = 'toast'
  place.setAttribute('role', 'status')
  return place
}
