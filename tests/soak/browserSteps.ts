import { toPath } from '../../src/report/path'
import { someAddress, someWords } from './addresses'
import type { Browsing } from './browser'
import type { Dice } from './dice'
import { otherKeys, someJunk, spoilQuiz } from './garbage'
import { pause, type Step } from './walk'

type BrowserStep = Step<Browsing>

/** Whatever can be tapped. */
const ANYTHING = 'a[href], button, [role=button], summary'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

const MOST_TABS = 3

const sizes = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
]

/** A tap on one of the things that a selector names; where there is none, on anything. */
const tap = (weight: number, selector: string, can?: BrowserStep['can']): BrowserStep => ({
  weight,
  can,
  take: async (world, dice, say) => {
    const { tab } = world
    world.agrees = dice.chance(50)
    const place = (await tab.place(selector, dice)) ?? (await tab.place(ANYTHING, dice))
    if (!place) return say('nothing to tap')
    say(`tap 「${place.words}」`)
    const before = await tab.look()
    await tab.tap(place)
    if (!world.isGone || !place.leadsOn) return
    await pause(1000)
    const after = await tab.look()
    if (before && after && before.url === after.url && before.words === after.words) {
      const what = 'a page could not be had, and nobody said so'
      world.blamed.push({ kind: 'dead tap', what })
    }
  },
})

const twice: BrowserStep = {
  weight: 8,
  take: async (world, dice, say) => {
    const { tab } = world
    world.agrees = dice.chance(50)
    const place = await tab.place(dice.chance(60) ? 'a[href]' : ANYTHING, dice)
    if (!place) return say('nothing to tap twice')
    const apart = 30 + dice.below(200)
    say(`tap twice, ${apart} ms apart, 「${place.words}」`)
    const before = await tab.look()
    await tab.tap(place)
    await pause(apart)
    await tab.tap(place)
    await pause(300)
    const after = await tab.look()
    if (!before || !after || after.isCovered || after.at < before.at + 2) return
    if (after.entries[after.at] === after.entries[after.at - 1]) {
      const what = `two taps opened one page twice\n${after.url}`
      world.blamed.push({ kind: 'history', what })
    }
  },
}

/** Back or Forward, one step of the history. */
const along = (weight: number, by: 1 | -1): BrowserStep => ({
  weight,
  can: ({ tab: { seen } }) => seen !== undefined && seen.entries[seen.at + by] !== undefined,
  take: async (world, _dice, say) => {
    const { tab } = world
    say(by < 0 ? 'Back' : 'Forward')
    const before = await tab.look()
    await tab.page.evaluate((step) => history.go(step), by)
    await pause(150)
    const after = await tab.look()
    if (before && after && after.at !== before.at + by) {
      const what = `Back or Forward went elsewhere\nfrom place ${before.at} of ${before.entries.length} to ${after.at} of ${after.entries.length}`
      world.blamed.push({ kind: 'history', what })
    }
  },
})

/** Several things one after another, with no time for the app to come to rest between them. */
const hurry: BrowserStep = {
  weight: 5,
  take: async (world, dice, say) => {
    const { tab } = world
    const done: string[] = []
    for (let left = 2 + dice.below(2); left > 0; left--) {
      const way = dice.pick(['Back', 'Forward', 'tap'])
      const place = way === 'tap' ? await tab.place('a[href]', dice) : undefined
      done.push(place ? `tap 「${place.words}」` : way)
      say(`in a hurry: ${done.join(', ')}`)
      const seen = await tab.look()
      const by = way === 'Back' ? -1 : 1
      if (place) await tab.tap(place)
      // What lies before the app, or another page that was loaded, is no step within the app.
      else if (seen?.entries[seen.at + by]) await tab.page.evaluate((step) => history.go(step), by)
      await pause(20 + dice.below(250))
    }
  },
}

const reload: BrowserStep = {
  weight: 3,
  can: (world) => !world.inFirst && !world.isGone,
  take: async (world, _dice, say) => {
    say('reload')
    await world.reload()
  },
}

const kill: BrowserStep = {
  weight: 3,
  can: (world) => !world.inFirst && !world.isGone,
  take: async (world, dice, say) => {
    const { tab } = world
    const at = dice.chance(50) ? tab.address : someAddress(dice)
    say(`kill tab ${tab.number}, open ${at}`)
    await world.closeTab(tab)
    await world.openTab(toPath(at))
  },
}

const open: BrowserStep = {
  weight: 4,
  can: ({ tabs, isGone }) => tabs.length < MOST_TABS && !isGone,
  take: async (world, dice, say) => {
    const at = someAddress(dice)
    say(`a further tab on ${at}`)
    await world.openTab(toPath(at))
  },
}

const goTo: BrowserStep = {
  weight: 3,
  can: (world) => !world.inFirst && !world.isGone,
  take: async (world, dice, say) => {
    const at = someAddress(dice)
    say(`address ${at}`)
    await world.goto(toPath(at))
  },
}

const switchTab: BrowserStep = {
  weight: 8,
  can: ({ tabs }) => tabs.length > 1,
  take: async (world, dice, say) => {
    const tab = dice.pick(world.tabs.filter((one) => one !== world.tab))
    say(`to tab ${tab.number}`)
    await world.switchTo(tab)
  },
}

const offline: BrowserStep = {
  weight: 2,
  can: ({ isOffline, isSlow, isGone }) => !isOffline && !isSlow && !isGone,
  take: async (world, _dice, say) => {
    say('no network')
    await world.setOffline(true)
  },
}

const online: BrowserStep = {
  weight: 5,
  can: ({ isOffline }) => isOffline,
  take: async (world, _dice, say) => {
    say('network again')
    await world.setOffline(false)
  },
}

const slow: BrowserStep = {
  weight: 1,
  can: ({ isOffline, isSlow, isGone }) => !isOffline && !isSlow && !isGone,
  take: async (world, _dice, say) => {
    say('slow network')
    await world.setSlow(true)
  },
}

const fast: BrowserStep = {
  weight: 10,
  can: ({ isSlow }) => isSlow,
  take: async (world, _dice, say) => {
    say('fast network again')
    await world.setSlow(false)
  },
}

const gone: BrowserStep = {
  weight: 1,
  can: ({ isOffline, isSlow, isGone }) => !isOffline && !isSlow && !isGone,
  take: async (world, _dice, say) => {
    say('the files of this release are gone')
    await world.replaceFiles(true)
  },
}

const there: BrowserStep = {
  weight: 15,
  can: ({ isGone }) => isGone,
  take: async (world, _dice, say) => {
    say('the files are there again')
    await world.replaceFiles(false)
  },
}

const clock: BrowserStep = {
  weight: 3,
  take: async (world, dice, say) => {
    const toMidnight = DAY - ((world.now + 8 * HOUR) % DAY)
    const by = dice.pick([DAY, 3 * DAY, HOUR, toMidnight - 1000, toMidnight + 1000, -HOUR, -DAY])
    say(`clock by ${(by / HOUR).toFixed(1)} h`)
    await world.turnClock(by)
  },
}

const size: BrowserStep = {
  weight: 2,
  take: async (world, dice, say) => {
    const chosen = dice.pick(sizes)
    say(`window ${chosen.width} × ${chosen.height}`)
    await world.tab.page.setViewportSize(chosen)
  },
}

const theme: BrowserStep = {
  weight: 1,
  take: async (world, dice, say) => {
    const colorScheme = dice.pick(['dark', 'light'] as const)
    say(`the system turns ${colorScheme}`)
    await world.tab.page.emulateMedia({ colorScheme })
  },
}

const full: BrowserStep = {
  weight: 1.5,
  can: ({ isFull }) => !isFull,
  take: async (world, _dice, say) => {
    say('storage full')
    await world.fill(true)
  },
}

const room: BrowserStep = {
  weight: 8,
  can: ({ isFull }) => isFull,
  take: async (world, _dice, say) => {
    say('storage has room again')
    await world.fill(false)
  },
}

const garbage: BrowserStep = {
  weight: 1.5,
  can: (world) => !world.inFirst && !world.isGone,
  take: async (world, dice, say) => {
    const key = dice.chance(40) ? 'quiz' : dice.pick(otherKeys)
    say(`garbage under ${key}, reload`)
    await world.tab.hand('write', key, rawGarbage(world, key, dice))
    await world.reload()
  },
}

/** As a browser keeps it: what Taro wrapped, or what was never Taro's. */
function rawGarbage(world: Browsing, key: string, dice: Dice): string {
  if (key !== 'quiz') {
    const junk = someJunk(dice)
    return dice.chance(50) ? String(junk) : JSON.stringify({ data: junk })
  }
  const { quiz, lost } = spoilQuiz(world.quiz, dice)
  world.spoilt(lost)
  return JSON.stringify({ data: quiz })
}

const type: BrowserStep = {
  weight: 4,
  can: ({ tab }) => /search|slip/.test(tab.address),
  take: async (world, dice, say) => {
    const words = someWords(dice)
    say(`type ${words}`)
    const field = world.tab.page.locator('input:visible, textarea:visible').first()
    if ((await field.count()) > 0) await field.fill(words)
  },
}

const isAt = (place: RegExp) => (world: Browsing) => place.test(world.tab.address)

/** What a reader does in a browser, by how often. */
export const browserSteps: readonly BrowserStep[] = [
  tap(40, ANYTHING),
  tap(60, '.option, .main', isAt(/^\/pages\/round\/index/)),
  tap(5, '.round__action', isAt(/^\/pages\/round\/index/)),
  tap(20, 'a[href*="round/"]'),
  tap(8, '.tab-bar__tab'),
  tap(10, '.choice, .text-size__step, .text-size__auto', isAt(/^\/pages\/mine/)),
  tap(4, '.main', isAt(/^\/pages\/mine/)),
  ...[twice, hurry, along(10, -1), along(4, 1), reload, kill, open, goTo, switchTab],
  ...[offline, online, slow, fast, gone, there, clock, size, theme, full, room, garbage, type],
]
