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
import { Opened } from './opened'

declare const self: ServiceWorkerGlobalScope

/** What is kept from the first visit on: a slot, see src/site/fillSite.ts. */
const kept: PrecacheEntry[] = JSON.parse('@slot:kept@')

precacheAndRoute(kept)
cleanupOutdatedCaches()

/** Beside what is kept from the first visit on. */
const opened = new Opened(self.registration.scope)

registerRoute(
  ({ url }) => opened.has(url.href),
  ({ request }) => opened.open(request.url),
)

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

/** Keeps a file that a page fetched before there was this worker, which could have kept it. */
async function keepToo(url: string): Promise<void> {
  if (opened.has(url) && !(await matchPrecache(url))) await opened.open(url)
}

self.addEventListener('message', (event) => {
  const { data } = event
  if (data === 'take over') self.skipWaiting()
  else if (typeof data?.opened === 'string') event.waitUntil(keepToo(data.opened))
})
