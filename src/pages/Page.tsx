import { useDidShow } from '@tarojs/taro'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Coming } from '../components/Coming'
import { NotFound } from '../components/NotFound'
import { Screen } from '../components/Screen'
import { about } from '../content/slots/about'
import { inMoments } from '../platform/moments'
import { nameWindow, pageInFront } from '../platform/page'
import { useSettings } from '../reader/settings'
import type { Query, Tab } from '../report/address'
import { walk } from '../report/outline'
import { spellOut } from '../report/scene'
import type { ShippedEdition } from '../report/types'
import { noteShown } from './library'
import { Rail } from './Rail'
import { useAsked } from './scanned'
import { useEdition } from './useEdition'
import type { Opening } from './useOpening'

/**
 * The page's query, with the names that a code shortened written out, and the edition to show (see
 * `useEdition`), or `opening` while that is fetched.
 *
 * @param atHand  The newest edition, where it comes with the page: `cover` on the tabs that open
 *                first, else `first`.
 * @param beside  By what is asked for, id of the edition beside which it was begun, to be shown rather.
 */
export function usePage(
  atHand: ShippedEdition | undefined,
  beside?: (asked: Query) => string | undefined,
) {
  const asked = useAsked().query
  const rather = useMemo(() => beside?.(asked), [beside, asked])
  const { edition, opening } = useEdition(asked.e, atHand, rather)
  const id = edition?.id
  const note = useCallback(() => {
    if (id) noteShown(id)
  }, [id])
  useEffect(note, [note])
  useDidShow(note)
  const query = useMemo(() => {
    if (!edition) return asked
    const { sections, figures, terms } = edition
    return spellOut(asked, { e: [edition], s: [...walk(sections)], f: figures, t: terms })
  }, [asked, edition])
  return { query, edition, opening }
}

interface PageProps {
  /** The window's title: WeChat's navigation bar, a browser's tab. */
  title?: string
  /** What the address leads to, as said where it leads to nothing: 没有找到… */
  what: string
  /** The tab that this page is, if it is one. */
  tab?: Tab
  className?: string
  /** What the page waits for. */
  opening?: Opening
  /** What the address asks for; nothing where that is not there. */
  children?: ReactNode
}

/**
 * What every page is: a screen as the reader has it, with what was asked for, or that it is on its
 * way, else that it was not found.
 */
export function Page({ title, what, tab, className, opening, children }: PageProps) {
  const { query, instead } = useAsked()
  useWindowName((children || opening) && !instead ? title : undefined)
  return (
    <Screen
      look={useSettings()}
      tab={tab}
      edition={about.hasShelf ? query.e : undefined}
      className={className}
    >
      <Rail />
      {instead || children || (opening ? <Coming {...opening} /> : <NotFound what={what} />)}
    </Screen>
  )
}

/** Names the window; where what is shown came while another page was in front, once this one is. */
function useWindowName(title: string | undefined): void {
  const [own] = useState(pageInFront)
  const unsaid = useRef<string>()
  // In Moments the bar keeps the app's own name: it says whose words are below it.
  const name = inMoments() ? undefined : title
  useEffect(() => {
    if (name && pageInFront() === own) nameWindow(name)
    else unsaid.current = name
  }, [name, own])
  useDidShow(() => {
    if (unsaid.current) nameWindow(unsaid.current)
    unsaid.current = undefined
  })
}
