import { useRouter } from '@tarojs/taro'
import { type ReactNode, useEffect, useMemo } from 'react'
import { MainLink } from '../components/MainButton'
import { NotFound } from '../components/NotFound'
import { Title } from '../components/Title'
import { cover } from '../content/slots/cover'
import { inMoments } from '../platform/moments'
import { relaunch } from '../platform/navigate'
import { type Asked, address, type Query, screenAt } from '../report/address'
import { askedOf } from '../report/arrival'

/**
 * What the page is asked for, by its address or by a code that was scanned; the same query for the
 * life of the page. A code may ask for another screen, or be none of ours: `instead` is then to be
 * shown in the page's place. In Moments, from where nothing leads on, the page shows what it can.
 */
export function useAsked(): { query: Query; instead?: ReactNode } {
  const { path, params } = useRouter()
  const asked = useMemo(() => askedOf(path, params, [cover]), [path, params])
  const { screen, query } = asked
  if (screen === screenAt(path)) return { query }
  if (screen === 'missing') return { query, instead: <NotFound what="这个页面" /> }
  return { query, instead: !inMoments() && <Onward {...asked} /> }
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
