import Taro from '@tarojs/taro'

/**
 * Where WeChat has fetched a newer version, asks the reader. Nothing changes under a reader's
 * hands: the newer version opens when it is asked for, else when the app is next started cold.
 */
export function watchUpdates(ask: (accept: () => void) => void): void {
  // Old base libraries, and the single page that Moments opens, have no such manager.
  const updates = Taro.getUpdateManager?.()
  updates?.onUpdateReady(() => ask(() => updates.applyUpdate()))
}
