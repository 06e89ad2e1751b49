import { Text } from '@tarojs/components'
import { tabNames, tabs } from '../../report/address'
import { Icon } from '../Icon'
import { Link } from '../Link'
import type { TabBarProps } from './index'
import './index.h5.css'

export type { TabBarProps }

/** The four tabs at the foot of a browser window. */
export function TabBar({ current, edition }: TabBarProps) {
  return (
    <nav className="tab-bar" aria-label="主要栏目">
      {tabs.map((tab) => (
        <Link
          key={tab}
          to={tab}
          query={{ e: edition }}
          className={`tab-bar__tab ${tab === current ? 'tab-bar__tab--on' : ''}`}
          current={tab === current}
        >
          <Icon name={tab} />
          <Text>{tabNames[tab]}</Text>
        </Link>
      ))}
    </nav>
  )
}
