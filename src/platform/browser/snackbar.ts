import './snackbar.css'

/** Offers something at the foot of the window, to take or to put away; said once, in passing. */
export function snackbar(words: string, yes: string, accept: () => void): void {
  if (document.querySelector('.snackbar')) return
  const place = document.body.appendChild(document.createElement('div'))
  place.className = 'snackbar'
  place.setAttribute('role', 'status')
  place.append(
    words,
    button(yes, accept),
    button('以后再说', () => place.remove()),
  )
}

function button(name: string, press: () => void): HTMLElement {
  const one = document.createElement('button')
  one.className = 'snackbar__button'
  one.textContent = name
  one.addEventListener('click', press)
  return one
}
