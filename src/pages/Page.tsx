import { type ReactNode, useEffect, useMemo } from 'react'
import { NotFound } from '../components/NotFound'
import { Screen } from '../components/Screen'
import { inMoments } from '../platform/moments'
import { nameWindow } from '../platform/page'
import { useSettings } from '../reader/settings'
import type { Tab } from '../report/address'
import { pickEdition } from '../report/editions'
import { walk } from '../report/outline'
import { spellOut } from '../report/scene'
import type { EditionBundle } from '../report/types'
import { Rail } from './Rail'
import { useAsked } from './scanned'

/**
 * The page's query, with the names that a code shortened written out, and, of these editions, the
 * one to show: that of the address, else the reader's choice, else the newest. Tabs that open first
 * look among the `covers`.
 */
export function usePage(among: readonly EditionBundle[]) {
  const asked = useAsked().query
  const chosen = useSettings((settings) => settings.edition)
  return useMemo(() => {
    const named = spellOut(asked, { e: among })
    const edition = pickEdition(among, named, chosen)
    if (!edition) return { query: named, edition }
    const { sections, figures, terms } = edition
    return { query: spellOut(named, { s: [...walk(sections)], f: figures, t: terms }), edition }
  }, [among, asked, chosen])
}

interface PageProps {
  /** The window's title: WeChat's navigation bar, a browser's tab. */
  title?: string
  /** What the address leads to, as said where it leads to nothing: 没有找到… */
  what: string
  /** The tab that this page is, if it is one. */
  tab?: Tab
  className?: string
  /** What the address asks for; nothing where that is not there. */
  children?: ReactNode
}

/** What every page is: a screen as the reader has it, with what was asked for, else that it was not found. */
export function Page({ title, what, tab, className, children }: PageProps) {
  const { instead } = useAsked()
  const name = children && !instead ? title : undefined
  useEffect(() => {
    // In Moments the bar keeps the app's own name: it says whose words are below it.
    if (name && !inMoments()) nameWindow(name)
  }, [name])
  return (
    <Screen look={useSettings()} tab={tab} className={className}>
      <Rail />
      {instead || children || <NotFound what={what} />}
    </Screen>
  )
}
