import { useRouter } from '@tarojs/taro'
import { useEffect, useMemo } from 'react'
import { editions } from '../content/generated'
import { nameWindow } from '../platform/page'
import { type Query, readQuery } from '../report/address'
import type { EditionBundle } from '../report/types'

/** What the page's address asks for, decoded; the same object for the life of the page. */
export function useQuery(): Query {
  const { params } = useRouter()
  return useMemo(() => readQuery(params), [params])
}

/** The edition of an address; the newest one where the address names none (WeChat's tabs). */
export function editionOf({ e }: Query): EditionBundle | undefined {
  return e ? editions.find((edition) => edition.id === e) : editions[0]
}

/** Names the window: WeChat's navigation bar, a browser's tab. */
export function useTitle(title: string): void {
  useEffect(() => nameWindow(title), [title])
}
