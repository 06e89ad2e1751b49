import { open, replace } from '../../platform/navigate'
import { address, type Query, type Screen, tabs } from '../../report/address'

/** Opens a screen: as a tab, on top of the present page, or in place of it. */
export function follow(to: Screen, query?: Query, instead?: boolean): void {
  const isTab = tabs.some((tab) => tab === to)
  if (instead && !isTab) replace(address(to, query))
  else open(address(to, query), isTab)
}
