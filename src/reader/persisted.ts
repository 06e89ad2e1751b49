import { create, type StateCreator } from 'zustand'
import { persist } from 'zustand/middleware'
import { readStored, removeStored, writeStored } from '../platform/storage'

/**
 * A store that persists on the phone under one key.
 *
 * What is read back may be old, partial or corrupt: `restore` takes whatever was stored and
 * gives the part of the state that can be trusted. A stored value that is no object at all is set
 * aside under `<key>.unreadable`, so that nothing a reader did is thrown away unseen.
 *
 * @param key      Storage key.
 * @param restore  From the stored value to the fields to start from.
 * @param save     From the state to what is stored: plain JSON, no functions.
 */
export function persisted<State extends object, Stored extends object>(
  key: string,
  restore: (stored: object) => Partial<State>,
  save: (state: State) => Stored,
  initial: StateCreator<State>,
) {
  return create<State>()(
    persist(initial, {
      name: key,
      version: 1,
      partialize: (state) => save(state),
      storage: {
        getItem: (name) => {
          const value = readStored(name)
          if (value === undefined) return null
          if (isPersisted<Stored>(value)) return value
          writeStored(`${name}.unreadable`, value)
          return null
        },
        setItem: (name, value) => {
          writeStored(name, value)
        },
        removeItem: removeStored,
      },
      // Every version is read by the same tolerant `restore`.
      migrate: (stored) => stored as Stored,
      merge: (stored, state) => ({ ...state, ...(isObject(stored) ? restore(stored) : {}) }),
    }),
  )
}

function isPersisted<Stored>(value: unknown): value is { state: Stored; version?: number } {
  return isObject(value) && 'state' in value && isObject(value.state)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
