import type { Realm } from './realm'

/**
 * Objects through which an app asks about the layout. The host lays nothing out: every question
 * is answered as for a view that is not there, and no view ever comes into sight.
 */
export function layoutQueries(realm: Realm) {
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
    createIntersectionObserver: () => {
      const observer: Record<string, unknown> = realm.object()
      for (const step of ['relativeTo', 'relativeToViewport']) observer[step] = () => observer
      for (const end of ['observe', 'disconnect']) observer[end] = () => undefined
      return observer
    },
  }
}
