import { create } from 'zustand'
import { say } from '../platform/say'

/** The keys under which the phone does not keep what was last done. */
const useRefused = create<{ keys: readonly string[] }>()(() => ({ keys: [] }))

let isSaid = false

/** Notes whether the phone keeps what lies under a key. That it does not is said once. */
export function noteKept(key: string, isKept: boolean): void {
  const { keys } = useRefused.getState()
  if (keys.includes(key) !== isKept) return
  useRefused.setState({ keys: isKept ? keys.filter((other) => other !== key) : [...keys, key] })
  if (isKept || isSaid) return
  isSaid = true
  say('没能保存：存储满了或不让存。关掉后，这次的就没有了。')
}

/** Whether something that the reader did is not kept, and would be gone when the app is closed. */
export function useUnkept(): boolean {
  return useRefused(({ keys }) => keys.length > 0)
}
