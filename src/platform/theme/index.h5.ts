import { useSyncExternalStore } from 'react'
import { colours, type Theme } from '../colours'

export type { Theme }

const query = () => window.matchMedia('(prefers-color-scheme: dark)')

/** The system's theme, followed while it changes. */
export function useSystemTheme(): Theme {
  return useSyncExternalStore(
    (changed) => {
      const media = query()
      // Before Safari 14 it is no event target.
      if (!media.addEventListener) {
        media.addListener(changed)
        return () => media.removeListener(changed)
      }
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => (query().matches ? 'dark' : 'light'),
  )
}

/** Paints what stands around the page: the canvas behind it and the browser's own bars. */
export function paintWindow(theme: Theme): void {
  document.documentElement.style.colorScheme = theme
  document.documentElement.style.backgroundColor = colours[theme].paper
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.content = colours[theme].paper
  }
}
