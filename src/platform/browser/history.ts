import Taro from '@tarojs/taro'
import { addressAsked, showPath } from './addressBar'
import { bring, forget, offer } from './opening'

/** After how long, in ms, a change of pages that the router did not end is taken to be over. */
const OVER_MS = 1500

/**
 * Lets Back and Forward reach the router once the files of the page that they lead to are there, and
 * once it is done with the step before: it mixes up pages that change while others slide. Where the
 * files do not come the reader stays on the page on screen, in its place in the history, is told so,
 * and may try again. Call it before the addresses are kept clean.
 */
export function keepHistoryTrue(): void {
  /** Place in the history of the page on screen. */
  let shown = 0
  /** Whether the page that a step leads to is to be loaded anew. */
  let isLoading = false
  /** Runs while the router changes pages. */
  let changing: ReturnType<typeof setTimeout> | undefined
  /** Whether the reader went on meanwhile. */
  let isBehind = false

  const isOver = () => {
    clearTimeout(changing)
    changing = undefined
    if (!isBehind) return
    isBehind = false
    follow()
  }
  Taro.eventCenter.on('__taroRouterChange', () => {
    shown = placeIn(window.history.state) ?? shown
    clearTimeout(changing)
    changing = setTimeout(isOver, OVER_MS)
  })
  Taro.eventCenter.on('__afterTaroRouterChange', isOver)

  window.addEventListener('popstate', (event) => {
    // The one that is let through below.
    if (!event.isTrusted) return
    event.stopImmediatePropagation()
    if (isLoading) window.location.reload()
    else if (changing !== undefined) isBehind = true
    else follow()
  })

  /** Has the router show the page where the history stands. */
  function follow(): void {
    const place = placeIn(window.history.state)
    // Back where the screen is, before it changed or as it could not.
    if (place === shown) {
      forget()
      // It was not there to be put right when the page came.
      showPath()
      return
    }
    const asked = addressAsked()
    // A place that does not say its number is taken for the one before.
    const steps = place === undefined ? 1 : shown - place
    bring(asked, {
      isReached: true,
      show: () => {
        const { state } = window.history
        window.dispatchEvent(new PopStateEvent('popstate', { state }))
      },
      giveUp: () => {
        window.history.go(steps)
        const go = () => window.history.go(-steps)
        offer(asked, go, () => {
          isLoading = true
          go()
        })
      },
    })
  }
}

/** The router numbers the entries of the history. */
function placeIn(state: { idx?: number } | null): number | undefined {
  return state?.idx
}
