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

declare const self: ServiceWorkerGlobalScope

/** What is kept from the first visit on: a slot, see src/site/fillSite.ts. */
const kept: PrecacheEntry[] = JSON.parse('@slot:kept@')

precacheAndRoute(kept)
cleanupOutdatedCaches()

registerRoute(isData, ({ request }) => openData(request))

registerRoute(new NavigationRoute(({ request }) => openApp(request)))

/** The editions that were opened beside the newest, a release's own or an older one's. */
const OPENED = 'opened-editions'

/** Files of ten editions with their questions, a good megabyte. */
const MOST = 20

function isData({ url, sameOrigin }: { url: URL; sameOrigin: boolean }): boolean {
  return sameOrigin && url.pathname.startsWith(`${new URL(self.registration.scope).pathname}data/`)
}

/** A data file's name says its version, so that one that was fetched once is as good as any. */
async function openData(request: Request): Promise<Response> {
  const cache = await caches.open(OPENED)
  const answer = (await cache.match(request.url)) ?? (await fetch(request))
  if (!answer.ok) return answer
  // Put behind all others also where it was there: those that lie in front go first.
  await cache.put(request.url, answer.clone())
  const names = await cache.keys()
  await Promise.all(names.slice(0, -MOST).map((name) => cache.delete(name)))
  return answer
}

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
