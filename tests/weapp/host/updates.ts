import type { Realm } from './realm'

type Listener = () => void

/** WeChat's watch over newer versions of the app: what is heard, and whether one was taken. */
export class Updates {
  taken = false
  private listeners: Listener[] = []

  /** The object that `wx.getUpdateManager()` gives. */
  manager(realm: Realm) {
    return Object.assign(realm.object(), {
      onCheckForUpdate: realm.own(() => undefined),
      onUpdateFailed: realm.own(() => undefined),
      onUpdateReady: realm.own((listener: Listener) => {
        this.listeners.push(listener)
      }),
      applyUpdate: realm.own(() => {
        this.taken = true
      }),
    })
  }

  /** A newer version has been fetched. */
  ready(): void {
    for (const listener of this.listeners) listener()
  }
}
