/**
 * Keeps the app for use without a network and, where a newer version has been fetched, asks the
 * reader. Nothing changes under a reader's hands: the newer version opens when it is asked for,
 * else at the next visit.
 */
export function watchUpdates(ask: (accept: () => void) => void): void {
  // Only a release has a worker; while the app is worked on, nothing is kept.
  if (process.env.NODE_ENV !== 'production') return
  const { serviceWorker } = navigator
  if (!serviceWorker || !/^https?:$/.test(window.location.protocol)) return
  // The first page comes first: what is kept for later is fetched when it is there.
  window.addEventListener('load', async () => {
    const registration = await serviceWorker
      .register(new URL('sw.js', document.baseURI).href)
      .catch(() => undefined)
    if (!registration) return
    const askIfWaiting = () => {
      const { waiting } = registration
      // Without a page of an older version open, the new one takes over by itself.
      if (waiting && serviceWorker.controller) ask(() => accept(waiting))
    }
    askIfWaiting()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', askIfWaiting)
    })
  })
}

function accept(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  })
  waiting.postMessage('take over')
}
