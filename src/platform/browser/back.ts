import Taro from '@tarojs/taro'
import { stay } from './opening'

/** Something open over the page, which Back closes before it leaves the page. */
interface Layer {
  close: () => void
  /** State of the history's entry for the page below. */
  below: unknown
}

/** What is open, the latest last. */
const layers: Layer[] = []

/** Lets Back close what is open over a page. Call it before all others that listen to the history. */
export function catchBack(): void {
  window.addEventListener('popstate', (event) => {
    // A step that had to wait for its page's files (see history.ts) was looked at as it came.
    if (!event.isTrusted) return
    const layer = layers.pop()
    if (!layer) return
    // Several steps at once lead to another page, which is the router's business.
    if (!isSame(event.state, layer.below)) {
      layers.length = 0
      return
    }
    event.stopImmediatePropagation()
    layer.close()
  })
}

/**
 * Has Back call `close` instead of leaving the page. Gives what to call once it was closed, by
 * Back or otherwise.
 */
export function untilBack(close: () => void): () => void {
  stay()
  const layer: Layer = { close, below: undefined }
  const open = () => {
    layer.below = window.history.state
    layers.push(layer)
    window.history.pushState(layer.below, '', window.location.href)
  }
  // The address of a page that is just opening is still to be put right, below what opens with it.
  const isOpening = window.location.hash.startsWith('#/')
  if (isOpening) Taro.eventCenter.once('__afterTaroRouterChange', open)
  else open()
  return () => {
    if (isOpening) Taro.eventCenter.off('__afterTaroRouterChange', open)
    if (!layers.includes(layer)) return
    // Closed by other means: its step in the history goes too.
    layer.close = () => undefined
    window.history.back()
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
