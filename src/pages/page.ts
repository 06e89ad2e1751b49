import { useRouter } from '@tarojs/taro'
import { useEffect, useMemo } from 'react'
import { nameWindow } from '../platform/page'
import { useSettings } from '../reader/settings'
import { type Query, readQuery } from '../report/address'
import { pickEdition } from '../report/editions'
import type { EditionBundle } from '../report/types'

/** What the page's address asks for, decoded; the same object for the life of the page. */
export function useQuery(): Query {
  const { params } = useRouter()
  return useMemo(() => readQuery(params), [params])
}

/** Names the window: WeChat's navigation bar, a browser's tab. */
export function useTitle(title: string): void {
  useEffect(() => nameWindow(title), [title])
}

/** Of these editions that of an address, else the reader's choice, else the newest. */
export function useEditionAmong(
  editions: readonly EditionBundle[],
  query: Query,
): EditionBundle | undefined {
  return pickEdition(
    editions,
    query,
    useSettings(({ edition }) => edition),
  )
}
