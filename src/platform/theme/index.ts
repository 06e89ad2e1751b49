import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { attempt } from '../attempt'
import { colours, type Theme } from '../colours'

export type { Theme }

/** The phone's own theme, followed while it changes. Old base libraries know none: light. */
export function useSystemTheme(): Theme {
  const [theme, setTheme] = useState<Theme>(systemTheme)
  useEffect(() => {
    const follow = (change: { theme: string }) =>
      setTheme(change.theme === 'dark' ? 'dark' : 'light')
    Taro.onThemeChange?.(follow)
    return () => Taro.offThemeChange?.(follow)
  }, [])
  return theme
}

function systemTheme(): Theme {
  const info = Taro.getAppBaseInfo?.() ?? Taro.getSystemInfoSync()
  return info.theme === 'dark' ? 'dark' : 'light'
}

/**
 * Paints what stands around a page: navigation bar, background behind it and tab bar. WeChat
 * refuses some of these on pages without a tab bar; the page itself is right all the same.
 */
export function paintWindow(theme: Theme): void {
  const { paper, card, ink2, seal } = colours[theme]
  const frontColor = theme === 'dark' ? '#ffffff' : '#000000'
  attempt(Taro.setNavigationBarColor({ frontColor, backgroundColor: paper }))
  attempt(Taro.setBackgroundColor({ backgroundColor: paper }))
  attempt(
    Taro.setTabBarStyle({
      color: ink2,
      selectedColor: seal,
      backgroundColor: card,
      borderStyle: theme === 'dark' ? 'white' : 'black',
    }),
  )
}
