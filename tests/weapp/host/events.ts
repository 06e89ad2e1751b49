import type { Clock } from './clock'
import type { Realm } from './realm'
import { datasetOf, lineOf, type View } from './view'

/** Events that travel from the view they meet to all views around it. */
const bubbling = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel'])

/**
 * Lets an event happen at a view: every handler on its way is called, up to a `catch`. Says
 * whether anything listened. WeChat's event object is described in its guide to WXML events.
 */
export function fire(
  { realm, clock }: { realm: Realm; clock: Clock },
  at: View,
  type: string,
  detail: Record<string, unknown>,
): boolean {
  let heard = false
  const way = bubbling.has(type) ? [...lineOf(at)] : [at]
  for (const view of way) {
    const handler = handlerOf(view, type)
    if (handler === null) continue
    heard = true
    const event = realm.copy({
      type,
      timeStamp: clock.now,
      target: meant(targetFor(at, view)),
      currentTarget: meant(view),
      mark: {},
      detail,
      touches: [],
      changedTouches: [],
    })
    view.owner.call(handler.method, event)
    if (handler.stops) break
  }
  return heard
}

/** Outside a component, an event that began within it seems to begin at the component. */
const targetFor = (at: View, view: View): View =>
  [...lineOf(at)].find(({ owner }) => owner === view.owner) ?? at

const meant = (view: View) => ({
  id: String(view.attributes.id ?? ''),
  dataset: datasetOf(view),
  offsetLeft: 0,
  offsetTop: 0,
})

function handlerOf(view: View, type: string): { method: string; stops: boolean } | null {
  for (const [name, value] of Object.entries(view.attributes)) {
    const [, manner, event] = /^(bind|catch):?(\w+)$/.exec(name) ?? []
    if (event === type && value) return { method: String(value), stops: manner === 'catch' }
  }
  return null
}
