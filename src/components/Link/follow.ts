import * as navigate from '../../platform/navigate'
import { address, type Query, type Screen, tabs } from '../../report/address'

/** Opens a screen: as a tab, on top of the present page, or in place of it. */
export function follow(to: Screen, query?: Query, replace?: boolean): void {
  const isTab = tabs.some((tab) => tab === to)
  if (replace && !isTab) navigate.replace(address(to, query))
  else navigate.open(address(to, query), isTab)
}
