import { useRouter } from '@tarojs/taro'
import { type ReactNode, useMemo } from 'react'
import { type Query, readQuery } from '../report/address'

/** What the page's address says, the same object for the life of the page: a browser opens what it is asked for. */
export function useAsked(): { query: Query; instead?: ReactNode } {
  const { params } = useRouter()
  const query = useMemo(() => readQuery(params), [params])
  return { query }
}
