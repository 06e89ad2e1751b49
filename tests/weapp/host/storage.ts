import type { Realm } from './realm'
import { Refusal } from './refusal'

/** What the phone keeps for the app, by key; `limit` is in bytes of JSON. */
export class Storage {
  private kept = new Map<string, string>()

  constructor(
    kept: Record<string, unknown>,
    private limit: number,
  ) {
    for (const [key, value] of Object.entries(kept)) this.kept.set(key, JSON.stringify(value))
  }

  /** A copy of all that is kept. */
  get all(): Record<string, unknown> {
    return Object.fromEntries([...this.kept].map(([key, text]) => [key, JSON.parse(text)]))
  }

  /** wx.getStorage and its kin, with callbacks. */
  withCallbacks(realm: Realm) {
    return {
      getStorage: ({ key }: Asked) => ({ data: this.get(realm, key) }),
      setStorage: ({ key, data }: Asked) => this.set(key, data),
      removeStorage: ({ key }: Asked) => this.remove(key),
      clearStorage: () => this.kept.clear(),
      getStorageInfo: () => realm.copy(this.info),
    }
  }

  /** wx.getStorageSync and its kin. What is not there reads as ''. */
  withResult(realm: Realm) {
    return {
      getStorageSync: (key: string) => (this.kept.has(key) ? this.get(realm, key) : ''),
      setStorageSync: (key: string, data: unknown) => this.set(key, data),
      removeStorageSync: (key: string) => this.remove(key),
      clearStorageSync: () => this.kept.clear(),
      getStorageInfoSync: () => realm.copy(this.info),
    }
  }

  private get info() {
    const size = Math.ceil(this.bytes / 1024)
    return { keys: [...this.kept.keys()], currentSize: size, limitSize: this.limit / 1024 }
  }

  private get bytes(): number {
    return [...this.kept].reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0)
  }

  private get(realm: Realm, key: string): unknown {
    const text = this.kept.get(key)
    if (text === undefined) throw new Refusal('data not found')
    return realm.copy(JSON.parse(text))
  }

  private set(key: string, data: unknown): void {
    const before = this.kept.get(key)
    this.kept.set(key, JSON.stringify(data) ?? '""')
    if (this.bytes <= this.limit) return
    if (before === undefined) this.kept.delete(key)
    else this.kept.set(key, before)
    throw new Refusal('exceed max storage size')
  }

  private remove(key: string): void {
    this.kept.delete(key)
  }
}

interface Asked {
  key: string
  data?: unknown
}
