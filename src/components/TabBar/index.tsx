import type { Tab } from '../../report/address'

export interface TabBarProps {
  current: Tab
  /** Id of the edition that the tabs lead to, where it is not the reader's own. */
  edition?: string
}

/** WeChat draws its own tab bar, from app.config.ts. */
export function TabBar(_props: TabBarProps) {
  return null
}
