import { create } from 'zustand'
import { readStored, removeStored, watchStored, writeStored } from '../platform/storage'
import { type Content, makeKeeper } from './keeper'
import { noteKept } from './unkept'

interface Kept<State, Actions> extends Content<State> {
  /** Storage key. */
  key: string
  /** What a reader can do with it, by way of `change`. */
  actions: (change: (apply: (state: State) => Partial<State>) => void) => Actions
}

/** What every store can do beside. */
interface Whole<State> {
  /** Adds what was kept elsewhere; nothing of either is lost. */
  add(theirs: State): void
  clear(): void
}

/**
 * A store that is kept on the phone under one key, and follows what other tabs write there.
 *
 * What is read back may be old, partial or corrupt: `restore` takes whatever was stored and gives
 * what of it can be trusted. A stored value that is no record of ours at all is set aside under
 * `<key>.unreadable`.
 */
export function persisted<State extends object, Actions extends object>({
  key,
  actions,
  ...content
}: Kept<State, Actions>) {
  const aside = `${key}.unreadable`
  const keeper = makeKeeper<State>(
    {
      read: () => readStored(key),
      write: (value) => writeStored(key, value),
      setAside: (value) => writeStored(aside, value),
    },
    content,
    () => Date.now(),
  )
  let shown = keeper.state
  const show = () => {
    if (keeper.state !== shown) store.setState(keeper.state)
    shown = keeper.state
    noteKept(key, keeper.isKept)
  }
  const change = (apply: (state: State) => Partial<State>) => {
    keeper.change((state) => ({ ...state, ...apply(state) }))
    show()
  }
  const store = create<State & Actions & Whole<State>>()(() => ({
    ...keeper.state,
    ...actions(change),
    add: (theirs) => change((ours) => content.merge(ours, theirs)),
    clear: () => {
      keeper.clear()
      try {
        removeStored(aside)
      } catch {
        // Where nothing may be removed, nothing was kept.
      }
      show()
    },
  }))
  watchStored(() => {
    keeper.look()
    show()
  })
  return store
}
