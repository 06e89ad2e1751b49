/** How often a page that stays open asks for a newer version at most, in ms. */
const OFTEN_MS = 30 * 60_000

/** How often it looks whether it is time to, in ms: timers stand still while a phone sleeps. */
const TICK_MS = 5 * 60_000

type Ask = (accept: () => void) => void

/**
 * Keeps the app for use without a network and, where there is a newer version, asks the reader: at
 * the start, when the page is shown again, and now and then while it stays open. Nothing changes
 * under a reader's hands: the newer version opens when it is asked for, else at the next visit.
 */
export async function watchUpdates(ask: Ask): Promise<void> {
  // Only a release has a worker; while the app is worked on, nothing is kept.
  if (process.env.NODE_ENV !== 'production' || !/^https?:$/.test(window.location.protocol)) return
  const scripts = scriptsIn(document)
  const registration = await register()
  if (registration) askWhenFetched(registration, ask)
  lookNowAndThen(() => (registration ? registration.update() : askWhenOther(scripts, ask)))
}

/** Nothing where a browser has no workers (WeChat's on iOS, any without https) or allows none. */
async function register(): Promise<ServiceWorkerRegistration | undefined> {
  const worker = new URL('sw.js', document.baseURI).href
  return navigator.serviceWorker?.register(worker).catch(() => undefined)
}

function lookNowAndThen(look: () => Promise<unknown>): void {
  let last = Date.now()
  const lookIfDue = () => {
    if (document.hidden || Date.now() - last < OFTEN_MS) return
    last = Date.now()
    look().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', lookIfDue)
  setInterval(lookIfDue, TICK_MS)
}

/** Asks once for each version that a worker has fetched. */
function askWhenFetched(registration: ServiceWorkerRegistration, ask: Ask): void {
  const { waiting } = registration
  // Without a page of an older version open, the new one takes over by itself.
  if (waiting && navigator.serviceWorker.controller) ask(() => accept(waiting))
  const watchInstalling = () => {
    const { active, installing } = registration
    // The first worker of all keeps the version that is open.
    if (!active || !installing) return
    const askIfFetched = () => {
      if (installing.state !== 'installed') return
      installing.removeEventListener('statechange', askIfFetched)
      ask(() => accept(installing))
    }
    installing.addEventListener('statechange', askIfFetched)
  }
  // It may have begun for another tab, or before a reload.
  watchInstalling()
  registration.addEventListener('updatefound', watchInstalling)
}

/** Reloads once the worker has taken over, which it may have done by itself. */
function accept(worker: ServiceWorker): void {
  const reload = () => {
    if (worker.state === 'activated') window.location.reload()
  }
  worker.addEventListener('statechange', reload)
  worker.postMessage('take over')
  reload()
}

/** Asks where the site's page names other scripts than the one that is open; once for each. */
async function askWhenOther(known: string[], ask: Ask): Promise<void> {
  const page = await fetch(new URL('index.html', document.baseURI).href, { cache: 'no-store' })
  const site = new DOMParser().parseFromString(await page.text(), 'text/html')
  const others = scriptsIn(site).filter((script) => !known.includes(script))
  known.push(...others)
  if (others.length > 0) ask(() => window.location.reload())
}

/** The app's scripts that a page names: what else answers in the site's stead names none. */
function scriptsIn(page: Document): string[] {
  const named = Array.from(page.scripts, (script) => script.getAttribute('src') ?? '')
  return named.filter((script) => script.startsWith('./js/'))
}
