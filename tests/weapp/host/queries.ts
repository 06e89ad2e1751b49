import type { Realm } from './realm'
import type { Sights } from './sights'

/**
 * Objects through which an app asks about the layout. The host lays nothing out: every question
 * is answered as for a view that is not there; what comes into sight a journey says (see Sights).
 */
export function layoutQueries(realm: Realm, sights: Sights) {
  return {
    createSelectorQuery: () => {
      let asked = 0
      const query: Record<string, unknown> = realm.object()
      for (const step of ['in', 'select', 'selectAll', 'selectViewport']) query[step] = () => query
      for (const question of ['boundingClientRect', 'scrollOffset', 'fields', 'node', 'context']) {
        query[question] = () => {
          asked += 1
          return query
        }
      }
      query.exec = (done?: (answers: unknown) => void) =>
        done?.(realm.copy(Array.from({ length: asked }, () => null)))
      return query
    },
    createIntersectionObserver: () => sights.observer(),
  }
}
