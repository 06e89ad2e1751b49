import { readersSize } from './readersSize'
import './snackbar.css'

/**
 * Offers something at the foot of the window, to take or to put away, by Escape too. It stands
 * before the page, where a keyboard comes to it first, and hides an earlier one while it is there.
 * Gives what puts it away.
 */
export function snackbar(words: string, yes: string, accept: () => void): () => void {
  const place = document.createElement('div')
  document.body.prepend(place)
  place.className = 'snackbar'
  place.setAttribute('role', 'status')
  place.style.fontSize = readersSize()
  /** What had the focus before something in here had it. */
  let before: EventTarget | null = null
  place.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget && !place.contains(relatedTarget as Node)) before = relatedTarget
  })
  const putAway = () => {
    const hadFocus = place.contains(document.activeElement)
    place.remove()
    document.removeEventListener('keydown', onKey)
    if (hadFocus && before instanceof HTMLElement) before.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    // What lies over the page is closed first, then the latest of these.
    if (event.key !== 'Escape' || document.querySelector('[role=dialog]')) return
    if (document.querySelector('.snackbar') === place) putAway()
  }
  document.addEventListener('keydown', onKey)
  const take = () => {
    putAway()
    accept()
  }
  place.append(words, button(yes, take), button('以后再说', putAway))
  return putAway
}

function button(name: string, press: () => void): HTMLElement {
  const one = document.createElement('button')
  one.className = 'snackbar__button'
  one.textContent = name
  one.addEventListener('click', press)
  return one
}
