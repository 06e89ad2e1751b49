import { scenes } from '../weapp/host/launch'
import type { Phone } from '../weapp/host/phone'
import { classesOf, type View, viewsIn } from '../weapp/host/view'
import { someAddress, someWords } from './addresses'
import type { Dice } from './dice'
import { blankFault } from './faults'
import { otherKeys, someJunk, spoilQuiz } from './garbage'
import type { Step } from './walk'
import { nameOf, type WeChat } from './weapp'

type PhoneStep = Step<WeChat>

const MINUTE = 60 * 1000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const tabs = ['报告', '数据', '问答', '我的']

/** What phones of old base libraries lack. */
const newer = [
  'getAppBaseInfo',
  'getWindowInfo',
  'getDeviceInfo',
  'onThemeChange',
  'getUpdateManager',
]

/** One of the views that can be tapped, if there is one, among those of a class if that has any. */
function someView(world: WeChat, dice: Dice, ...names: string[]): View | undefined {
  const all = world.tappable()
  const meant = all.filter((view) => classesOf(view).some((name) => names.includes(name)))
  return all.length === 0 ? undefined : dice.pick(meant.length > 0 ? meant : all)
}

/** A tap on a view of one of these classes; where there is none, on anything. */
const tap = (weight: number, names: string[], at?: RegExp): PhoneStep => ({
  weight,
  can: at && (({ phone }) => at.test(phone.page.path)),
  take: async (world, dice, say) => {
    const view = someView(world, dice, ...names)
    if (!view) return say('nothing to tap')
    say(`tap 「${nameOf(view)}」`)
    await world.act(dice, () => world.phone.tapView(view))
  },
})

/** A second tap while the app is still at work on the first. */
const twice: PhoneStep = {
  weight: 15,
  take: async (world, dice, say) => {
    const view = dice.chance(60) ? someView(world, dice, 'link') : someView(world, dice)
    if (!view) return say('nothing to tap twice')
    const apart = 30 + dice.below(270)
    say(`tap twice, ${apart} ms apart, 「${nameOf(view)}」`)
    const { phone } = world
    const before = phone.pages.length
    await world.act(dice, () => phone.tapViewQuickly(view, 2, apart))
    const [under, top] = phone.pages.slice(-2)
    if (phone.pages.length > before + 1 && under === top) {
      const what = `two taps opened one page twice\n${phone.page.address}`
      world.blamed.push({ kind: 'history', what })
    }
  },
}

const back: PhoneStep = {
  weight: 15,
  can: ({ phone }) => phone.pages.length > 1,
  take: async (world, dice, say) => {
    say('Back')
    await world.act(dice, () => world.phone.back())
  },
}

const tab: PhoneStep = {
  weight: 8,
  take: async (world, dice, say) => {
    const name = dice.pick(tabs)
    say(`tab ${name}`)
    await world.act(dice, () => world.phone.tab(name))
  },
}

const type: PhoneStep = {
  weight: 6,
  can: ({ phone }) => fieldIn(phone) !== undefined,
  take: async (world, dice, say) => {
    const field = fieldIn(world.phone)
    const words = someWords(dice)
    say(`type ${words}`)
    const [name] = field ? classesOf(field) : []
    if (name) await world.act(dice, () => world.phone.type({ class: name }, words))
  },
}

const fieldIn = (phone: Phone): View | undefined =>
  [...viewsIn(phone.view)].find(({ attributes }) => attributes.bindinput)

const sees: PhoneStep = {
  weight: 6,
  can: ({ phone }) => phone.watched.length > 0,
  take: async (world, dice, say) => {
    const selector = dice.pick(world.phone.watched)
    const inView = dice.chance(70)
    say(`${selector} comes ${inView ? 'into' : 'out of'} sight`)
    await world.act(dice, () => world.phone.sees(selector, inView))
  },
}

const share: PhoneStep = {
  weight: 3,
  take: async (world, _dice, say) => {
    say('share by the menu')
    const { path } = await world.phone.share().catch((error: Error) => {
      if (!error.message.includes('cannot be shared')) throw error
      return { path: undefined }
    })
    world.shared = path ?? world.shared
  },
}

const openShared: PhoneStep = {
  weight: 2,
  can: ({ shared }) => shared !== undefined,
  take: async (world, _dice, say) => {
    say(`cold start from a chat at ${world.shared}`)
    await world.start(world.shared ?? '', { scene: scenes.chat })
  },
}

const coldStart: PhoneStep = {
  weight: 3,
  take: async (world, dice, say) => {
    const at = dice.chance(5) ? '/pages/gone/index' : someAddress(dice)
    const lacks = dice.chance(20) ? newer : []
    const scene = dice.pick([scenes.search, scenes.chat])
    say(`cold start, scene ${scene}${lacks.length > 0 ? ', old library' : ''}, at ${at}`)
    const fontScale = dice.pick([1, 1, 1.4])
    await world.start(at, { scene, lacks, fontScale, theme: dice.pick(['light', 'dark']) })
  },
}

const kill: PhoneStep = {
  weight: 3,
  take: async (world, _dice, say) => {
    const { address } = world.phone.page
    say(`kill, open ${address}`)
    await world.start(address, {})
  },
}

const moments: PhoneStep = {
  weight: 1,
  take: async (world, dice, say) => {
    const at = someAddress(dice)
    say(`in Moments ${at}`)
    const phone = await world.openInMoments(at)
    for (let taps = dice.below(4); taps > 0; taps--) {
      const views = world.tappable(phone)
      if (views.length > 0) await phone.tapView(dice.pick(views))
    }
    const blank = blankFault(phone.text())
    if (blank) world.blamed.push(blank)
  },
}

const clock: PhoneStep = {
  weight: 4,
  take: async (world, dice, say) => {
    const by = dice.pick([MINUTE, HOUR, 16 * HOUR, DAY, 3 * DAY, -HOUR, -DAY])
    say(`clock by ${(by / HOUR).toFixed(1)} h`)
    await world.act(dice, () => world.phone.wait(by))
  },
}

const turn: PhoneStep = {
  weight: 2,
  take: async (world, dice, say) => {
    const theme = dice.pick(['light', 'dark'] as const)
    say(`the system turns ${theme}`)
    await world.act(dice, () => world.phone.turn(theme))
  },
}

const update: PhoneStep = {
  weight: 1,
  take: async (world, dice, say) => {
    say('a newer version')
    const { address } = world.phone.page
    let taken = false
    await world.act(dice, async () => {
      taken = await world.phone.fetchUpdate()
    })
    if (taken) await world.start(address, {})
  },
}

const full: PhoneStep = {
  weight: 2,
  can: ({ isFull }) => !isFull,
  take: async (world, dice, say) => {
    const bytes = dice.below(300)
    if (dice.chance(50)) {
      say('storage full')
      return world.fill(true)
    }
    say(`storage for ${bytes} bytes more, cold start`)
    await world.start(someAddress(dice), { storageLimit: world.limitIn(bytes) })
  },
}

const room: PhoneStep = {
  weight: 8,
  can: ({ isFull }) => isFull,
  take: async (world, dice, say) => {
    say('storage has room again')
    if (world.isLimited) await world.start(someAddress(dice), {})
    else world.fill(false)
  },
}

const stuck: PhoneStep = {
  weight: 2,
  can: ({ isStuck }) => !isStuck,
  take: async (world, _dice, say) => {
    say('WeChat refuses to open pages')
    world.block(true)
  },
}

const loose: PhoneStep = {
  weight: 15,
  can: ({ isStuck }) => isStuck,
  take: async (world, _dice, say) => {
    say('WeChat opens pages again')
    world.block(false)
  },
}

const garbage: PhoneStep = {
  weight: 2,
  take: async (world, dice, say) => {
    const key = dice.chance(40) ? 'quiz' : dice.pick(otherKeys)
    const at = someAddress(dice)
    say(`garbage under ${key}, cold start at ${at}`)
    const { storage } = world.phone
    const { quiz, lost } = spoilQuiz(storage.quiz, dice)
    if (key === 'quiz') world.ledger.doubt(...lost)
    const junk = key === 'quiz' ? quiz : someJunk(dice)
    await world.start(at, { storage: { ...storage, [key]: junk } })
  },
}

/** What a reader does in WeChat, by how often. */
export const weappSteps: readonly PhoneStep[] = [
  tap(40, []),
  tap(40, ['option', 'main'], /^pages\/round\/index/),
  tap(5, ['round__action'], /^pages\/round\/index/),
  tap(15, ['home__five', 'quiz__way', 'topics__row', 'mine__way'], /home|quiz|topics|mine/),
  tap(10, ['choice', 'text-size__step', 'text-size__auto'], /^pages\/mine/),
  tap(4, ['main'], /^pages\/mine/),
  ...[twice, back, tab, type, sees, share, openShared, coldStart, kill, moments],
  ...[clock, turn, update, full, room, stuck, loose, garbage],
]
