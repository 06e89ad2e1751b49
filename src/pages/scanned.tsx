import { useRouter } from '@tarojs/taro'
import { type ReactNode, useEffect, useMemo } from 'react'
import { Coming } from '../components/Coming'
import { MainLink } from '../components/MainButton'
import { NotFound } from '../components/NotFound'
import { Title } from '../components/Title'
import { cover } from '../content/slots/cover'
import { inMoments } from '../platform/moments'
import { relaunch } from '../platform/navigate'
import { type Asked, address, type Query, screenAt } from '../report/address'
import { askedOf, isLinkScanned } from '../report/arrival'
import { openedShelf, openShelf } from './library'
import { useOfTabs } from './ofTabs'
import { useOpening } from './useOpening'

/**
 * What the page is asked for, by its address or by a code that was scanned; the same query for the
 * life of the page, but for a tab's edition, see `useOfTabs`. A code may ask for another screen, or be
 * none of ours: `instead` is then to be shown in the page's place. In Moments, from where nothing leads
 * on, the page shows what it can.
 */
export function useAsked(): { query: Query; instead?: ReactNode } {
  const { path, params } = useRouter()
  const { editions, opening } = useEditionsFor(params)
  const asked = useOfTabs(useMemo(() => askedOf(path, params, editions), [path, params, editions]))
  const { screen, query } = asked
  if (opening) return { query, instead: <Coming {...opening} /> }
  if (screen === screenAt(path)) return { query }
  if (screen === 'missing') return { query, instead: <NotFound what="这个页面" /> }
  return { query, instead: !inMoments() && <Onward {...asked} /> }
}

/**
 * The editions among which a link's folders are looked for: all, where one was scanned, for which their
 * list is fetched. Where that is refused the newest, and what is named as editions mostly are.
 */
function useEditionsFor(params: Record<string, string | undefined>) {
  const wanted = isLinkScanned(params) ? 'shelf' : undefined
  const { thing: shelf, opening } = useOpening('这个链接', wanted, openedShelf(), openShelf)
  const editions = useMemo(
    () => [cover, ...(shelf ?? []).flatMap((issuer) => issuer.editions)],
    [shelf],
  )
  return { editions, opening: opening?.isRefused ? undefined : opening }
}

/** Leads to the right screen; by a tap where that did not come by itself. */
function Onward({ screen, query }: Asked) {
  useEffect(() => relaunch(address(screen, query)), [screen, query])
  return (
    <>
      <Title>正在打开</Title>
      <MainLink to={screen} query={query} replace>
        没有打开？点这里
      </MainLink>
    </>
  )
}
