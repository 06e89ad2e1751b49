import { carry, isFields } from './carry'

/** Where one value is kept; it throws where the device refuses. Values are plain JSON. */
export interface Place {
  /** Undefined where there is nothing. */
  read(): unknown
  write(value: unknown): void
  /** Keeps what cannot be read beside it, so that nothing a reader did is thrown away unseen. */
  setAside(value: unknown): void
}

/** What is kept in a place. */
export interface Content<State> {
  /** What there is before the reader did anything. */
  nothing: State
  /** From whatever was stored to what of it can be trusted. */
  restore: (stored: object) => State
  /** Both in one, nothing lost of either. */
  merge: (ours: State, theirs: State) => State
}

/**
 * One value of the reader's, kept in a place where others (a second tab, another version of the
 * app) write too. What lies there is the truth: each change is made to what lies there at that
 * moment, and not to what was read when the app opened.
 */
export interface Keeper<State> {
  readonly state: State
  /** Whether all that was done here lies in the place: it may be full, or refuse. */
  readonly isKept: boolean
  /** Takes over what others wrote, and sees that what was done here stands. */
  look(): void
  change(apply: (state: State) => State): void
  /** Empties the place, also of what this version does not know. */
  clear(): void
}

/** What lies in a place. Fields beside these are another version's, and stay. */
interface Stored {
  state: object
  version?: unknown
  /** The latest changes that are in the state, by their ids, the last one last. */
  changes?: string[]
  /** When it was last emptied, in milliseconds. */
  emptiedAt?: unknown
}

/** Something done here. */
interface Change<State> {
  id: string
  /** When, in milliseconds. */
  at: number
  apply: (state: State) => State
  empties: boolean
  /** Whether the state that is shown has it, and whether the place does. */
  isMade: boolean
  isKept: boolean
}

/**
 * Browsers let two tabs write at the same moment, each without having seen the other: the first of
 * the changes is then gone from the place. For so long, in milliseconds, and for so many of its
 * changes a keeper looks whether they are there, and makes those that are missing again.
 */
const UNSURE_MS = 5000
const UNSURE = 20
/** As many ids as a handful of tabs may have written in that time. */
const REMEMBERED = 100

/** @param now  The clock, in milliseconds. */
export function makeKeeper<State extends object>(
  place: Place,
  { nothing, restore, merge }: Content<State>,
  now: () => number,
): Keeper<State> {
  let state = nothing
  /** The last change that lay there when it was last looked at. */
  let seen: string | undefined
  /** When it was last emptied: what was done before is not to fill it again. */
  let emptiedAt: unknown
  let done: Change<State>[] = []

  function look(): void {
    let stored: Stored | undefined
    try {
      stored = readStored(place)
    } catch {
      // What lies there is not known, and may be whole: what is done is held until it is.
      return
    }
    if (stored?.emptiedAt !== emptiedAt) {
      emptiedAt = stored?.emptiedAt
      done = done.filter(({ isMade, at }) => !isMade || !isBefore(at, emptiedAt))
    }
    done = done.filter(({ isKept, at }, index) => {
      const isRecent = index >= done.length - UNSURE && Math.abs(now() - at) < UNSURE_MS
      return !isKept || isRecent
    })
    const there = stored?.changes ?? []
    const last = there[there.length - 1]
    const missing = done.filter(({ id }) => !there.includes(id))
    const isKnown =
      last !== undefined && last === seen && done.every(({ isKept, isMade }) => isKept || !isMade)
    if (isKnown && missing.length === 0) return
    const theirs = isKnown ? state : stored ? restore(stored.state) : nothing
    const knewChanges = seen !== undefined
    seen = last
    if (stored && knewChanges && last === undefined && !isEmpty(theirs)) {
      // A version that knows of no changes wrote it over ours, from what it had read long ago.
      const merged = merge(state, theirs)
      put(
        stored,
        theirs,
        replay(
          done.filter(({ isMade }) => !isMade),
          merged,
        ),
        done,
      )
    } else if (missing.length > 0) {
      put(stored, theirs, replay(missing, theirs), missing)
    } else {
      state = theirs
    }
  }

  function put(
    stored: Stored | undefined,
    before: State,
    after: State,
    made: readonly Change<State>[],
  ): void {
    state = after
    for (const change of made) change.isMade = true
    const emptied = made.find(({ empties }) => empties)
    // What was put together without a change made here is one, too.
    const ids = made.length > 0 ? made.map(({ id }) => id) : [newId(now())]
    const changes = [...(stored?.changes ?? []), ...ids].slice(-REMEMBERED)
    const value = {
      version: 1,
      ...stored,
      state: emptied ? after : carry(stored?.state, before, after),
      changes,
      ...(emptied && { emptiedAt: emptied.at }),
    }
    const isKept = tries(() => place.write(value))
    for (const change of made) change.isKept = isKept
    if (isKept) seen = changes[changes.length - 1]
  }

  function make(apply: (state: State) => State, empties: boolean): void {
    const at = now()
    const change = { id: newId(at), at, apply, empties, isMade: false, isKept: false }
    done = [...done, change]
    look()
    if (!change.isMade) state = apply(state)
    change.isMade = true
  }

  const isEmpty = (one: State) => JSON.stringify(one) === JSON.stringify(restore(nothing))

  look()
  return {
    get state() {
      return state
    },
    get isKept() {
      return done.every(({ isKept }) => isKept)
    },
    look,
    change: (apply) => make(apply, false),
    clear: () => {
      done = []
      make(() => nothing, true)
    },
  }
}

function replay<State>(changes: readonly Change<State>[], from: State): State {
  return changes.reduce((state, { apply }) => apply(state), from)
}

function isBefore(at: number, moment: unknown): boolean {
  return typeof moment === 'number' && at < moment
}

/** What lies there, undefined where there is nothing; what cannot be read is set aside, else stays. */
function readStored(place: Place): Stored | undefined {
  const value = place.read()
  if (value === undefined) return undefined
  if (!isFields(value) || !isFields(value.state)) {
    place.setAside(value)
    return undefined
  }
  const { changes, ...rest } = value
  const isList = Array.isArray(changes) && changes.every((id) => typeof id === 'string')
  return { ...rest, state: value.state, ...(isList && { changes }) }
}

function tries(write: () => void): boolean {
  try {
    write()
    return true
  } catch {
    return false
  }
}

/** Unlike any other, also of a device whose dice fall the same at each start. */
function newId(at: number): string {
  return `${at.toString(36)}${Math.random().toString(36).slice(2, 6)}`
}
