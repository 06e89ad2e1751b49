/** A page's path and what it is opened with. */
export interface Address {
  path: string
  query: Record<string, string>
}

/** 'pages/home/index?e=x&s=1' → its path and { e: 'x', s: '1' }; WeChat decodes no value. */
export function parseAddress(url: string): Address {
  const [path = '', search = ''] = url.split('?')
  const pairs = search.split('&').filter(Boolean)
  const query = pairs.map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=')
    return [name, value.join('=')]
  })
  return { path, query: Object.fromEntries(query) }
}

/** The address as others may open it. */
export function writeAddress({ path, query }: Address): string {
  const search = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  return search.length > 0 ? `${path}?${search.join('&')}` : path
}
