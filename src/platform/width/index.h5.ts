import { useSyncExternalStore } from 'react'

/** How wide the window is, in CSS pixels, followed while it changes. */
export function useWindowWidth(): number {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('resize', changed)
      return () => window.removeEventListener('resize', changed)
    },
    () => window.innerWidth,
  )
}
