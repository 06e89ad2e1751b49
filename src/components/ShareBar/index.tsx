import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Shared } from '../../platform/share'
import { Icon } from '../Icon'
import { ShareButton } from '../ShareButton'
import './index.css'

/** The share button at the end of a page. */
export function ShareBar({ shared, children }: { shared: Shared; children: ReactNode }) {
  return (
    <ShareButton shared={shared} className="share-bar">
      <Icon name="share" />
      <Text className="share-bar__name">{children}</Text>
    </ShareButton>
  )
}
