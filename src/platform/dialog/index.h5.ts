import './index.h5.css'

/** Asks before something that cannot be taken back; false when the reader declines. */
export async function confirm(question: string, _yes: string): Promise<boolean> {
  return window.confirm(question)
}

/** How long a word stays: long enough to be read at leisure. */
const SHOWN_MS = 2500

/** Says a word in passing, to the eye and to a screen reader. */
export function say(word: string): void {
  const place = document.querySelector('.said') ?? document.body.appendChild(makePlace())
  place.textContent = word
  place.classList.add('said--shown')
  window.setTimeout(() => place.classList.remove('said--shown'), SHOWN_MS)
}

function makePlace(): HTMLElement {
  const place = document.createElement('div')
  place.className = 'said'
  place.setAttribute('role', 'status')
  return place
}
