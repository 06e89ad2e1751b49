import { useEffect, useMemo, useState } from 'react'
import { askTabs, useTabsAsked } from '../platform/weapp/tabs'
import { type Asked, address, readSearch, tabs } from '../report/address'

/**
 * What a page of the mini-program is asked for, where it is a tab: the edition that the last way to a
 * tab named, for who goes from a card of an older report to its home means that report, and so on
 * every tab. A tab that is opened by an address is such a way.
 */
export function useOfTabs(asked: Asked): Asked {
  const isTab = tabs.some((tab) => tab === asked.screen)
  const { search, times } = useTabsAsked()
  const [born] = useState(times)
  const own = isTab && asked.query.e ? address(asked.screen, asked.query) : undefined
  useEffect(() => {
    if (own) askTabs(own)
  }, [own])
  return useMemo(() => {
    if (!isTab || (own && times === born)) return asked
    return { ...asked, query: { ...asked.query, e: readSearch(search).e } }
  }, [asked, isTab, own, search, times, born])
}
