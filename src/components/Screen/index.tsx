import { View } from '@tarojs/components'
import { type ReactNode, useEffect, useState } from 'react'
import { pageInFront } from '../../platform/page'
import { systemTextScale } from '../../platform/textSize'
import { paintWindow, type Theme, useSystemTheme } from '../../platform/theme'
import type { Tab } from '../../report/address'
import { TabBar } from '../TabBar'
import { OwnPage } from './ownPage'
import { BodySize, sizeAtScale, type TextSize } from './textSize'
import { PageReady, usePageReady } from './useDrawn'
import './index.css'

/** How the reader wants every screen to look. */
export interface Look {
  theme: 'system' | Theme
  /** Size of body text in CSS pixels. */
  textSize: 'system' | TextSize
  /** Larger things to tap. */
  elder: boolean
}

interface ScreenProps {
  look: Look
  /** The tab that this screen is, if it is one. */
  tab?: Tab
  className?: string
  children: ReactNode
}

/** What every page stands in: tokens for the reader's theme and text size, and the tab bar. */
export function Screen({ look, tab, className = '', children }: ScreenProps) {
  // A page is in front when it is first drawn.
  const [page] = useState(pageInFront)
  const ready = usePageReady()
  const system = useSystemTheme()
  const theme = look.theme === 'system' ? system : look.theme
  const textSize = look.textSize === 'system' ? sizeAtScale(systemTextScale()) : look.textSize
  useEffect(() => paintWindow(theme), [theme])
  const classes = [
    'screen',
    `screen--${theme}`,
    `screen--text-${textSize}`,
    // From here on what stood side by side stands one below the other.
    textSize >= 24 && 'screen--large',
    look.elder && 'screen--elder',
    tab && 'screen--tab',
    className,
  ]
  return (
    <OwnPage.Provider value={page}>
      <PageReady.Provider value={ready}>
        <BodySize.Provider value={textSize}>
          <View className={classes.filter(Boolean).join(' ')}>
            {children}
            {tab && <TabBar current={tab} />}
          </View>
        </BodySize.Provider>
      </PageReady.Provider>
    </OwnPage.Provider>
  )
}
