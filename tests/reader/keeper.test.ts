import fc from 'fast-check'
import { type Content, type Keeper, makeKeeper, type Place } from '../../src/reader/keeper'

/** How often each question was answered. */
type Counts = Record<string, number>

const counts: Content<{ counts: Counts }> = {
  nothing: { counts: {} },
  restore: (stored) => {
    const { counts: raw } = stored as { counts?: unknown }
    return {
      counts: Object.fromEntries(
        Object.entries(typeof raw === 'object' && raw !== null ? raw : {}).filter(
          ([, count]) => typeof count === 'number',
        ),
      ),
    }
  },
  merge: (ours, theirs) => ({
    counts: Object.fromEntries(
      [...Object.keys(ours.counts), ...Object.keys(theirs.counts)].map((id) => [
        id,
        Math.max(ours.counts[id] ?? 0, theirs.counts[id] ?? 0),
      ]),
    ),
  }),
}

const answer =
  (id: string) =>
  ({ counts: before }: { counts: Counts }) => ({
    counts: { ...before, [id]: (before[id] ?? 0) + 1 },
  })

/** One place that all look at, without delay. */
class Phone implements Place {
  kept: string | undefined
  aside: unknown[] = []
  isFull = false
  isShut = false
  read() {
    if (this.isShut) throw new Error('refused')
    return this.kept === undefined ? undefined : JSON.parse(this.kept)
  }
  write(value: unknown) {
    if (this.isFull || this.isShut) throw new Error('full')
    this.kept = JSON.stringify(value)
  }
  setAside(value: unknown) {
    this.aside.push(value)
  }
  get state() {
    return this.read().state
  }
}

let time = 0
const open = (place: Place): Keeper<{ counts: Counts }> => makeKeeper(place, counts, () => time)

test('what one tab did is there for another, and neither writes over the other', () => {
  const phone = new Phone()
  const [a, b] = [open(phone), open(phone)]
  a.change(answer('x'))
  b.change(answer('y'))
  a.change(answer('y'))
  expect(phone.state).toEqual({ counts: { x: 1, y: 2 } })
  b.look()
  expect(b.state).toEqual(a.state)
})

test('what is emptied in one tab is empty in the other, and stays so', () => {
  const phone = new Phone()
  const [a, b] = [open(phone), open(phone)]
  time = 1
  a.change(answer('x'))
  time = 2
  b.clear()
  a.look()
  expect(a.state).toEqual({ counts: {} })
  a.change(answer('y'))
  expect(phone.state).toEqual({ counts: { y: 1 } })
})

test('emptying takes what this version does not know, too', () => {
  const phone = new Phone()
  phone.kept = '{"state":{"counts":{"x":"odd"},"diary":"…"},"version":1}'
  open(phone).clear()
  expect(phone.state).toEqual({ counts: {} })
})

test('what a newer version keeps stays as it is', () => {
  const phone = new Phone()
  phone.kept =
    '{"state":{"counts":{"x":1,"new":{"times":2}},"plans":[1]},"version":3,"signed":"yes"}'
  open(phone).change(answer('x'))
  expect(phone.read()).toMatchObject({
    state: { counts: { x: 2, new: { times: 2 } }, plans: [1] },
    version: 3,
    signed: 'yes',
  })
})

test('an older version beside it, which writes what it once read, takes nothing away', () => {
  const phone = new Phone()
  const a = open(phone)
  a.change(answer('x'))
  a.change(answer('y'))
  time += 60_000
  phone.kept = '{"state":{"counts":{"z":1}},"version":1}'
  a.look()
  expect(a.state).toEqual({ counts: { x: 1, y: 1, z: 1 } })
  time += 60_000
  phone.kept = '{"state":{"counts":{"z":2}},"version":1}'
  a.change(answer('x'))
  expect(phone.state).toEqual({ counts: { x: 2, y: 1, z: 2 } })
})

test('an older version that empties it, empties it', () => {
  const phone = new Phone()
  const a = open(phone)
  a.change(answer('x'))
  time += 60_000
  phone.kept = '{"state":{"counts":{}},"version":1}'
  a.look()
  expect(a.state).toEqual({ counts: {} })
})

test('what cannot be read, and not be set aside for want of room, is not overwritten', () => {
  const phone = new Phone()
  phone.kept = '"all that I did"'
  phone.setAside = () => {
    throw new Error('full')
  }
  const a = open(phone)
  a.change(answer('x'))
  expect(a.state).toEqual({ counts: { x: 1 } })
  expect(a.isKept).toBe(false)
  expect(phone.kept).toBe('"all that I did"')
})

test('a full phone: it goes on, says that nothing is kept, and keeps all once there is room', () => {
  const phone = new Phone()
  const [a, b] = [open(phone), open(phone)]
  a.change(answer('x'))
  phone.isFull = true
  a.change(answer('y'))
  time += 60_000
  a.change(answer('y'))
  expect(a.state).toEqual({ counts: { x: 1, y: 2 } })
  expect(a.isKept).toBe(false)
  expect(phone.state).toEqual({ counts: { x: 1 } })
  phone.isFull = false
  b.change(answer('z'))
  a.look()
  expect(a.isKept).toBe(true)
  expect(phone.state).toEqual({ counts: { x: 1, y: 2, z: 1 } })
})

test('a phone that refuses even to be read takes nothing from the screen', () => {
  const phone = new Phone()
  const a = open(phone)
  a.change(answer('x'))
  phone.isShut = true
  a.change(answer('y'))
  a.look()
  expect(a.state).toEqual({ counts: { x: 1, y: 1 } })
  expect(a.isKept).toBe(false)
  phone.isShut = false
  a.look()
  expect(phone.state).toEqual({ counts: { x: 1, y: 1 } })
})

test('what was done on a full phone does not come back after all was cleared elsewhere', () => {
  const phone = new Phone()
  const [a, b] = [open(phone), open(phone)]
  phone.isFull = true
  a.change(answer('x'))
  phone.isFull = false
  time += 1
  b.clear()
  a.look()
  expect(phone.state).toEqual({ counts: {} })
  expect(a.isKept).toBe(true)
})

test('a clock set back loses nothing that is done after a clearing', () => {
  const phone = new Phone()
  time = 1_000_000
  const a = open(phone)
  a.clear()
  time = 5
  a.change(answer('x'))
  a.look()
  expect(phone.state).toEqual({ counts: { x: 1 } })
})

test.each([['text'], [7], [null], [[]], [{ counts: 3 }], [{ state: 'x' }], [{ state: [] }]])(
  'the unreadable value %j is set aside and the reader starts afresh',
  (value) => {
    const phone = new Phone()
    phone.kept = JSON.stringify(value)
    const a = open(phone)
    expect(a.state).toEqual({ counts: {} })
    expect(phone.aside).toEqual([value])
    a.change(answer('x'))
    expect(phone.state).toEqual({ counts: { x: 1 } })
  },
)

test('whatever stands under the key, an answer is kept', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const phone = new Phone()
      phone.kept = JSON.stringify(value)
      open(phone).change(answer('x'))
      expect(phone.state.counts.x).toBeGreaterThanOrEqual(1)
      expect(open(phone).state.counts.x).toBeGreaterThanOrEqual(1)
    }),
  )
})

/**
 * Storage as several processes of one browser have it: each sees its own writes at once, those of
 * the others later, and all writes come in one order. Deliveries are made in whatever order and at
 * whatever moment fast-check chooses, each process's own in their order.
 */
class Browser {
  private written: string[] = []
  tabs: Tab[] = []

  open(): Tab {
    const tab = new Tab(this, this.written[this.written.length - 1])
    this.tabs.push(tab)
    return tab
  }

  write(from: Tab, text: string) {
    this.written.push(text)
    for (const tab of this.tabs) tab.queue(text, tab === from)
  }

  get state(): { counts: Counts } {
    return JSON.parse(this.written[this.written.length - 1] ?? '{"state":{"counts":{}}}').state
  }
}

class Tab implements Place {
  private arriving: { text: string; own: boolean }[] = []
  /** Own writes on their way: until they are settled what others wrote before them is not seen. */
  private under = 0
  constructor(
    private browser: Browser,
    private cache: string | undefined,
  ) {}
  read() {
    return this.cache === undefined ? undefined : JSON.parse(this.cache)
  }
  write(value: unknown) {
    this.cache = JSON.stringify(value)
    this.under += 1
    this.browser.write(this, this.cache)
  }
  setAside() {}
  queue(text: string, own: boolean) {
    this.arriving.push({ text, own })
  }
  /** Lets the next write arrive; whether it was another's, which is told to the page. */
  arrive(): boolean {
    const next = this.arriving.shift()
    if (!next) return false
    if (next.own) this.under -= 1
    else if (this.under === 0) this.cache = next.text
    return !next.own
  }
  get isQuiet() {
    return this.arriving.length === 0
  }
}

test('two to four tabs answer in any order, and every answer is there once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 6 }), {
        minLength: 2,
        maxLength: 4,
      }),
      async (scheduler, answersOfTabs) => {
        time = 0
        const browser = new Browser()
        const tabs = answersOfTabs.map(() => browser.open())
        const keepers = tabs.map((tab) => open(tab))
        const deliver = async () => {
          for (const [at, tab] of tabs.entries()) {
            while (!tab.isQuiet) {
              await scheduler.schedule(Promise.resolve(), `tab ${at} is told`)
              if (tab.arrive()) keepers[at]?.look()
            }
          }
        }
        const all = answersOfTabs.map(async (answers, at) => {
          for (const id of answers) {
            await scheduler.schedule(Promise.resolve(), `tab ${at} answers ${id}`)
            keepers[at]?.change(answer(id))
            deliver()
          }
        })
        await scheduler.waitFor(Promise.all(all))
        while (tabs.some(({ isQuiet }) => !isQuiet)) await scheduler.waitFor(deliver())
        const expected: Counts = {}
        for (const id of answersOfTabs.flat()) expected[id] = (expected[id] ?? 0) + 1
        expect(browser.state).toEqual({ counts: expected })
        for (const keeper of keepers) expect(keeper.state).toEqual({ counts: expected })
      },
    ),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
  )
})
