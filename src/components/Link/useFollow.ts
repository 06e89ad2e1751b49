import { useContext } from 'react'
import * as navigate from '../../platform/navigate'
import { pageInFront } from '../../platform/page'
import { address, type Query, type Screen, tabs } from '../../report/address'
import { OwnPage } from '../Screen/ownPage'

/** Where a link leads. */
export interface Target {
  to: Screen
  query?: Query
  /** Takes the place of the present page instead of lying on top of it. */
  replace?: boolean
  /** Called as the reader follows it, where it leads on. */
  onFollow?: () => void
}

/**
 * Opens a screen: as a tab, on top of the present page, or in place of it. From a page that another
 * covers nothing leads: while that slides in, a second tap still reaches the first.
 */
export function useFollow({ to, query, replace, onFollow }: Target): () => void {
  const page = useContext(OwnPage)
  return () => {
    const front = pageInFront()
    if (page && front && page !== front) return
    const isTab = tabs.some((tab) => tab === to)
    const at = address(to, query)
    const leadsOn = replace && !isTab ? navigate.replace(at) : navigate.open(at, isTab)
    if (leadsOn) onFollow?.()
  }
}
