import './toast.css'

/** How long a word stays: long enough to be read at leisure. */
const SHOWN_MS = 2500

/** Says a word in passing, to the eye and to a screen reader. */
export function toast(word: string): void {
  const place = document.querySelector('.toast') ?? document.body.appendChild(makePlace())
  place.textContent = word
  place.classList.add('toast--shown')
  window.setTimeout(() => place.classList.remove('toast--shown'), SHOWN_MS)
}

function makePlace(): HTMLElement {
  const place = document.createElement('div')
  place.className = 'toast'
  place.setAttribute('role', 'status')
  return place
}
