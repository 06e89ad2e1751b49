/**
 * Addresses are the product's promise: a link sent today opens next year. They carry the
 * edition and ids from the printed numbering, and are the same in WeChat and in a browser.
 */

export const screens = {
  home: 'pages/home/index',
  figures: 'pages/figures/index',
  quiz: 'pages/quiz/index',
  mine: 'pages/mine/index',
  section: 'pages/section/index',
  figure: 'pages/figure/index',
  search: 'pages/search/index',
  terms: 'pages/search/terms/index',
  round: 'pages/round/index',
  topics: 'pages/round/topics/index',
  article: 'pages/round/article/index',
  slip: 'pages/round/slip/index',
  poster: 'pages/poster/index',
  missing: 'pages/missing/index',
} as const

export type Screen = keyof typeof screens

/** Screens that stand in the tab bar, in its order. */
export const tabs = ['home', 'figures', 'quiz', 'mine'] as const satisfies readonly Screen[]
export type Tab = (typeof tabs)[number]

export const tabNames: Record<Tab, string> = {
  home: '报告',
  figures: '数据',
  quiz: '问答',
  mine: '我的',
}

/** What an address may carry. */
export interface Query {
  /** Edition id. */
  e?: string
  /** Section id. */
  s?: string
  /** Figure id. */
  f?: string
  /** Question id, or several as `joinIds` writes them. */
  q?: string
  /** Kind of quiz round, or of topics to choose from. */
  by?: string
  /** Name of a law. */
  law?: string
  /** Place in a law, see report/article: `20.1.2`, `133-1.2`. */
  a?: string
  /** Id of a term. */
  t?: string
  /** Words to look for, as typed. */
  w?: string
}

/** What an address may carry, in the order in which it is written. */
export const queryKeys: readonly (keyof Query)[] = ['e', 's', 'f', 'q', 'by', 'law', 'a', 't', 'w']

/** `e=shenyang-2021&s=1-3-7`, in a stable order, without empty values. */
export function queryString(query: Query): string {
  return queryKeys
    .filter((key) => query[key])
    .map((key) => `${key}=${encodeURIComponent(query[key] ?? '')}`)
    .join('&')
}

/** `/pages/section/index?e=shenyang-2021&s=1-3-7` */
export function address(screen: Screen, query: Query = {}): string {
  const search = queryString(query)
  return `/${screens[screen]}${search && `?${search}`}`
}

/**
 * What a page received, decoded: WeChat hands query values over as they stand in the address,
 * browsers decode them. A value that is no valid encoding is taken as it is.
 */
export function readQuery(params: Record<string, string | undefined>): Query {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, value === undefined ? '' : decode(value)]),
  )
}

/** Several ids as one value of an address. */
export function joinIds(ids: readonly string[]): string {
  return ids.join(',')
}

/** The other way from `joinIds`: each id once, in its order. */
export function splitIds(value: string): string[] {
  return [...new Set(value.split(','))].filter(Boolean)
}

/** A value of an address, decoded; one that is no valid encoding is taken as it is. */
export function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** What an address asks for: the other way from `address`. */
export function readAddress(path: string): Query {
  const pairs = (path.split('?')[1] ?? '').split('&').filter(Boolean)
  return readQuery(Object.fromEntries(pairs.map((pair) => pair.split('='))))
}
