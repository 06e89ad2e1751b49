/**
 * The service worker: keeps the app on the phone after the first visit, so that it opens without
 * a network and at once. A version is fetched whole and takes over when the reader says so, or
 * when no page of the old one is open any more.
 */
import {
  cleanupOutdatedCaches,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] }

precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()

registerRoute(new NavigationRoute(({ request }) => openApp(request)))

/** Any address of ours opens the app as kept, told where the site's root is; it finds the screen. */
async function openApp(request: Request): Promise<Response> {
  const kept = await matchPrecache('index.html')
  if (!kept) return fetch(request)
  const page = (await kept.text()).replace(
    '<base href="./">',
    `<base href="${self.registration.scope}">`,
  )
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting()
})
