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
  shelf: 'pages/shelf/index',
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
    .map((key) => `${key}=${encode(query[key] ?? '')}`)
    .join('&')
}

/** `/pages/section/index?e=shenyang-2021&s=1-3-7` */
export function address(screen: Screen, query: Query = {}): string {
  const search = queryString(query)
  return `/${screens[screen]}${search && `?${search}`}`
}

/** What an address asks for. */
export interface Asked {
  screen: Screen
  query: Query
}

const names = Object.keys(screens) as Screen[]

export function isScreen(name: string | undefined): name is Screen {
  return names.some((screen) => screen === name)
}

/** The screen at a page's path, with or without the slash before it; 'missing' where it is none of ours. */
export function screenAt(path: string): Screen {
  return names.find((name) => screens[name] === path.replace(/^\//, '')) ?? 'missing'
}

/**
 * The other way from `address`, for any words. What others append to a link is left out; a single
 * `/` is home.
 */
export function readAddress(at: string): Asked {
  const [place = '', search] = (at.split('#', 1)[0] ?? '').split('?', 2)
  return { screen: place === '/' ? 'home' : screenAt(place), query: readSearch(search) }
}

/** What of a query string is ours, decoded; of a key that is repeated the last value. */
export function readSearch(search = ''): Query {
  const pairs = search.split('&').map((pair) => pair.split('='))
  return readQuery(
    Object.fromEntries(pairs.filter(([key]) => queryKeys.some((ours) => ours === key))),
  )
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

/** Any value as an address may hold it; half a character, which no encoding has, becomes �. */
export function encode(value: string): string {
  return encodeURIComponent(value.replace(/[\ud800-\udfff]/gu, '\ufffd'))
}

/** A value of an address, decoded; one that is no valid encoding is taken as it is. */
export function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
