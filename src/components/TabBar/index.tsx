import type { Tab } from '../../report/address'

export interface TabBarProps {
  current: Tab
}

/** WeChat draws its own tab bar, from app.config.ts. */
export function TabBar(_props: TabBarProps) {
  return null
}
