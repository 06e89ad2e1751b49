import bcd, { type Identifier } from '@mdn/browser-compat-data'
import type { ChildNode, Declaration, Root } from 'postcss'
import { isLacking, otherNames } from './level'

const { properties, selectors, types, 'at-rules': atRules } = bcd.css as Record<string, Identifier>

/** A piece of a style sheet that one of the oldest browsers passes over, and what it is. */
export interface Later {
  node: ChildNode
  what: string
}

/**
 * What the app does without on an old phone: nothing is hidden, cut off or out of reach for want of
 * it. All else must be understood by the oldest browsers, or come with something that they know.
 */
export const DISPENSABLE = [
  // Lines of a title are not evened out.
  'text-wrap',
  // A line below words is as thick and as near as the browser has it.
  'text-decoration-thickness',
  'text-underline-offset',
  // A keyboard's focus has the browser's own outline.
  ':focus-visible',
  // What is read aloud stands at the very top when it is scrolled to; a page may move under a sheet.
  'scroll-margin-top',
  'overscroll-behavior',
  // A window can be dragged aside after a page came in.
  'overflow-x: clip',
  // Windows' own colours.
  '@media forced-colors',
  'forced-color-adjust',
  // For a mouse.
  'cursor',
  'resize',
]

/** What one of the oldest browsers passes over in a sheet; not where something that it knows stands by. */
export function laterStyles(root: Root): Later[] {
  const found: Later[] = []
  root.walk((node) => {
    const what = node.type === 'decl' ? laterIn(node) : laterAround(node)
    if (what && !(node.type === 'decl' && hasFallback(node))) found.push({ node, what })
  })
  return found
}

/** A selector or an at-rule. */
function laterAround(node: ChildNode): string | undefined {
  if (node.type === 'rule') {
    const pseudos = [...node.selector.matchAll(/:([a-z-]+)/g)].map(([, name = '']) => name)
    const later = pseudos.find((name) => isLater(selectors?.[name]))
    return later && `:${later}`
  }
  if (node.type !== 'atrule') return undefined
  const feature = atRules?.[node.name]
  if (!feature || isLater(feature)) return `@${node.name}`
  const asked = [...node.params.matchAll(/[a-z-]+/g)].map(([name]) => name)
  const later = asked.find((name) => isLater(feature[name]))
  return later && `@${node.name} ${later}`
}

function laterIn(declaration: Declaration): string | undefined {
  const { prop } = declaration
  const feature = properties?.[prop]
  if (isLater(feature)) return prop
  // Whether the box is a flexible one its rule need not say; where it says otherwise, it is none.
  if (isLater(feature?.flex_context) && !makesOtherColumns(declaration)) return prop
  const value = declaration.value.replace(/url\([^)]*\)|"[^"]*"|'[^']*'/g, '')
  const keyword = Object.entries<Identifier>(feature ?? {}).find(
    ([name, one]) => isLater(one) && new RegExp(`(^|[\\s,(])${name}($|[\\s,)])`).test(value),
  )
  if (keyword) return `${prop}: ${keyword[0]}`
  const called = [...value.matchAll(/([a-z-]+)\(/g)].map(([, name = '']) => name)
  const later = called.find((name) => isLater(functions[name]))
  if (later) return `${later}()`
  const units = [...value.matchAll(/\d([a-z]+)/gi)].map(([, unit = '']) => unit)
  return units.find((unit) => isLater(lengths[unit] ?? lengths[UNITS[unit.slice(0, 2)] ?? '']))
}

const isLater = (feature: Identifier | undefined) =>
  feature?.__compat !== undefined && isLacking(feature.__compat)

const lengths = (types?.length ?? {}) as Identifier

/** Units that the data has by the group, by their beginning. */
const UNITS: Record<string, string> = {
  sv: 'viewport_percentage_units_small',
  lv: 'viewport_percentage_units_large',
  dv: 'viewport_percentage_units_dynamic',
  cq: 'container_query_length_units',
}

/** Functions by name: most stand beside others of their kind. */
const functions: Record<string, Identifier> = Object.assign(
  {},
  ...Object.values(types ?? {}),
  types,
)

/** Whether its rule makes a grid, or columns of text. */
const makesOtherColumns = (declaration: Declaration) =>
  besides(declaration).some(
    ({ prop, value }) => /^column(s|-count)$/.test(prop) || /^(inline-)?grid$/.test(value),
  )

/**
 * Whether its rule says the same in a way that the oldest browsers know. With a variable in it a
 * declaration is not passed over but fails once the variable is known, and then nothing is in force.
 */
function hasFallback(declaration: Declaration): boolean {
  const { prop, value } = declaration
  if (value.includes('var(') && !isLater(properties?.[prop])) return false
  const names = [prop, ...otherNames(prop, properties?.[prop]?.__compat)]
  return besides(declaration).some((one) => names.includes(one.prop) && !laterIn(one))
}

/** The other declarations of its rule. */
const besides = (declaration: Declaration): Declaration[] =>
  (declaration.parent?.nodes ?? []).filter(
    (one): one is Declaration => one.type === 'decl' && one !== declaration,
  )
