/* What runs in the browser's page: none of it may use anything from outside itself. */

/** What the walker hears from a page by `window.soakHears`, as JSON. */
export interface Heard {
  /** An answer was told to be right or wrong, or one that had been was taken back. */
  what: 'answered' | 'taken back'
  stem: string
  right: boolean
}

/** What the walker sets from outside in a page that is open. */
export interface Hand {
  /** The clock goes so many milliseconds before the computer's. */
  clock(shift: number): void
  /** Whether storage takes nothing more. */
  full(full: boolean): void
  /** The reader comes to this tab, or leaves it. */
  front(front: boolean): void
  /** Writes where nothing may be written. */
  write(key: string, text: string): void
}

declare global {
  interface Window {
    soak: Hand
    soakHears(heard: string): void
  }
}

/** Before the app starts: a clock, chances and a share sheet of our own, and an ear for answers. */
export function prepare(): void {
  if (!/^https?:$/.test(location.protocol)) return
  const [, state = ''] = /(?:^|; )soak=([^;]*)/.exec(document.cookie) ?? []
  const [shift = 0, seed = 1, isFull = 0] = state.split('_').map(Number)

  let ahead = shift
  const now = Date.now
  window.Date = new Proxy(Date, {
    construct: (date, args, target) =>
      Reflect.construct(date, args.length > 0 ? args : [now() + ahead], target),
    apply: (date) => new date(now() + ahead).toString(),
    get: (date, key) => (key === 'now' ? () => now() + ahead : Reflect.get(date, key)),
  })

  let throws = seed
  Math.random = () => {
    throws = (Math.imul(throws, 1664525) + 1013904223) >>> 0
    return throws / 2 ** 32
  }

  const { setItem } = Storage.prototype
  const full = (takesNothing: boolean) => {
    Storage.prototype.setItem = takesNothing
      ? () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      : setItem
  }
  full(isFull === 1)

  Object.assign(navigator, { share: async () => undefined })

  let visibilityState = document.visibilityState
  Object.defineProperty(document, 'visibilityState', { get: () => visibilityState })
  Object.defineProperty(document, 'hidden', { get: () => visibilityState === 'hidden' })

  window.soak = {
    clock(by) {
      ahead = by
    },
    full,
    front(front) {
      visibilityState = front ? 'visible' : 'hidden'
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
      window.dispatchEvent(new Event(front ? 'focus' : 'blur'))
    },
    write: (key, text) => setItem.call(localStorage, key, text),
  }

  // An answer is what the app tells to be one: a verdict that comes after a tap, below the same words.
  const watched = new WeakSet<Element>()
  document.addEventListener(
    'click',
    ({ target }) => {
      const screen = target instanceof Element ? target.closest('.screen') : null
      const stem = screen?.querySelector('.question__stem')?.textContent
      if (!screen || !stem || watched.has(screen)) return
      const verdict = () => screen.querySelector('.round__verdict')?.textContent
      const before = verdict()
      const until = performance.now() + 1000
      const watch = () => {
        const after = verdict()
        const isSame = screen.querySelector('.question__stem')?.textContent === stem
        const told = isSame && (before === undefined) !== (after === undefined)
        if (told) {
          window.soakHears(
            JSON.stringify({
              what: after === undefined ? 'taken back' : 'answered',
              stem,
              right: (after ?? before ?? '').startsWith('答对'),
            }),
          )
        }
        if (told || !isSame || performance.now() > until) watched.delete(screen)
        else setTimeout(watch, 16)
      }
      watched.add(screen)
      setTimeout(watch)
    },
    true,
  )
}

/** What the reader sees and what the browser knows of it. */
export interface Seen {
  url: string
  /** Text of the screen in front. */
  text: string
  /** All that can be read, what lies over the screen too. */
  words: string
  /** Path of the page in front, as the router has it; '' where there is none. */
  page: string
  /** Whether no page is on its way in or out. */
  isStill: boolean
  /** Of the window, as scripts know it, in CSS pixels. */
  width: number
  /** Pages that are open, one on another. */
  depth: number
  /** Addresses of the session's history, and the place of the present one in it. */
  entries: string[]
  at: number
  /** Whether something is open over the page. */
  isCovered: boolean
  /** What the app keeps of the quiz, raw. */
  quiz: string | null
}

export function see(): Seen {
  const pages = [...document.querySelectorAll('.taro_page')]
  const visible = pages.filter((page) => page.checkVisibility())
  const front = visible.at(-1)
  const screens = [...document.querySelectorAll<HTMLElement>('.screen')]
  const { navigation } = window as unknown as {
    navigation: { entries(): { url: string }[]; currentEntry: { index: number } | null }
  }
  return {
    url: location.href,
    text: screens.filter((screen) => screen.checkVisibility()).pop()?.innerText ?? '',
    words: document.body.innerText,
    page: front?.id.split('?', 1)[0] ?? '',
    isStill: visible.every((page) => page.classList.contains('taro_page_stationed')),
    width: window.innerWidth,
    depth: pages.length,
    entries: navigation.entries().map(({ url }) => url),
    at: navigation.currentEntry?.index ?? -1,
    isCovered: document.querySelector('[role=dialog]') !== null,
    quiz: localStorage.getItem('quiz'),
  }
}

/** Where a thumb may go, and the words that stand there. */
export interface Place {
  x: number
  y: number
  words: string
  /** Whether it is a link to another address than the present one. */
  leadsOn: boolean
}

/**
 * One of the things that `selector` names and that can be tapped now, brought into sight; which,
 * `number` (from 0 up to, and without, 1) says. What leads out of the app is left alone.
 */
export function placeOf({
  selector,
  number,
}: {
  selector: string
  number: number
}): Place | undefined {
  const leadsOut = (one: HTMLElement) =>
    (one instanceof HTMLAnchorElement && (one.origin !== location.origin || one.download !== '')) ||
    /下载|保存图片|发送/.test(one.innerText)
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (one) => one.checkVisibility() && !one.matches(':disabled') && !leadsOut(one),
  )
  const from = Math.floor(number * all.length)
  for (const one of [...all.slice(from), ...all.slice(0, from)]) {
    one.scrollIntoView({ block: 'center', behavior: 'instant' })
    // Words that run over several lines have nothing in the middle of their box.
    const box = one.getClientRects()[0]
    if (!box) continue
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const met = document.elementFromPoint(x, y)
    if (!met || !one.contains(met)) continue
    const words = one.getAttribute('aria-label') || one.innerText || one.className
    const leadsOn = one instanceof HTMLAnchorElement && one.href !== location.href
    return { x, y, words: words.replace(/\s+/g, ' ').slice(0, 24), leadsOn }
  }
  return undefined
}

/** Goes home by a link, behind which nothing stays open; a step back where there is none. */
export function goHome(): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.tab-bar__tab, .crumbs a')]
  const home = links.find((link) => link.checkVisibility())
  if (home) home.click()
  else history.back()
  return home !== undefined
}
