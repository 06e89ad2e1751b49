import bcd, { type Identifier } from '@mdn/browser-compat-data'
import { isLacking } from '../support/level'
import type { Lacking } from './takeAway'

/** Playwright names them in the page whenever it evaluates something there. */
const LEFT = ['BigInt64Array', 'BigUint64Array']

/**
 * What the oldest browsers to be served lack of the language's built-ins and of the Web's
 * interfaces, by MDN's data. What has no name of its own is not among it: an option of a function,
 * or what one does. Nor are syntax and styles: those are held by level.test.ts.
 */
export function lacking(): Lacking {
  const found: Lacking = { names: [], abstract: [], orphans: [] }
  const { builtins } = bcd.javascript
  for (const group of [builtins, bcd.api]) collect(found, '', group ?? {})
  collect(found, 'Intl.', builtins?.Intl ?? {})
  return found
}

/** Members come before what has them: they are looked for there. */
function collect(found: Lacking, path: string, group: Identifier): void {
  for (const [owner, feature] of featuresOf(group)) {
    if (LEFT.includes(owner)) continue
    for (const [name, { __compat }] of featuresOf(feature)) {
      if (!__compat || !isLacking(__compat)) continue
      if (name === owner) found.abstract.push(path + owner)
      else if (name.endsWith('_inheritance')) found.orphans.push(path + owner)
      else found.names.push([path + owner, inCode(name)])
    }
    if (feature.__compat && isLacking(feature.__compat))
      found.names.push([path.slice(0, -1), owner])
  }
}

const featuresOf = ({ __compat, ...group }: Identifier) => Object.entries<Identifier>(group)

/** As the data calls a member → as scripts do. */
const inCode = (name: string) => name.replace(/_static$/, '').replace(/^(\w+)_event$/, 'on$1')
