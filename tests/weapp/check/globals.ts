import { type NodePath, parseSync, traverse, types } from '@babel/core'
import { type Build, textOf } from '../build/build'
import { languageGlobals } from '../platform/esLevel'
import { injectedGlobals } from '../platform/globals'
import { type Fault, fault } from './fault'

const known = new Set([...languageGlobals, ...injectedGlobals])

/**
 * Names that a file may use although WeChat lacks them, with the reason. Taro's runtime reads
 * `tt` only in functions that it calls on Douyin.
 */
const excused: Record<string, string[]> = { 'taro.js': ['tt'] }

/** No script reaches for a name that WeChat's runtime lacks, or makes code from text. */
export const checkGlobals = (build: Build): Fault[] =>
  build.files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const names = unknownNames(textOf(build, file))
      return names
        .filter((name) => !excused[file]?.includes(name))
        .map((name) => fault(file, `用了微信里没有的 ${name}`))
    })

/**
 * Free names of a script (bound by no scope of it) that WeChat lacks, each once. A use behind
 * `typeof name`, or inside a `try` of its own function, does no harm and is left out. A script
 * that does not parse has none: that is another check's fault.
 */
export function unknownNames(code: string): string[] {
  const found = new Set<string>()
  const tree = parse(code)
  if (tree === null) return []
  traverse(tree, {
    ReferencedIdentifier(at: NodePath<types.Identifier | types.JSXIdentifier>) {
      const { name } = at.node
      if (at.scope.hasBinding(name, true) || isGuarded(at, name)) return
      if (!known.has(name)) found.add(name)
      if (name === 'Function' && isCalled(at)) found.add('Function()')
    },
  })
  return [...found].sort()
}

function parse(code: string): types.File | null {
  try {
    return parseSync(code, { sourceType: 'script', configFile: false, babelrc: false })
  } catch {
    return null
  }
}

const isCalled = (at: NodePath): boolean =>
  (at.parentPath?.isNewExpression() || at.parentPath?.isCallExpression() || false) &&
  at.key === 'callee'

function isGuarded(at: NodePath, name: string): boolean {
  if (at.parentPath?.isUnaryExpression({ operator: 'typeof' })) return true
  let sameFunction = true
  for (let inner = at; inner.parentPath !== null; inner = inner.parentPath) {
    const outer = inner.parentPath
    if (sameFunction && outer.isTryStatement() && inner.key === 'block' && outer.node.handler)
      return true
    if (outer.isFunction()) sameFunction = false
    const condition = conditionOf(outer.node)
    if (condition !== null && asksFor(condition, name)) return true
  }
  return false
}

function conditionOf(node: types.Node): types.Node | null {
  if (types.isIfStatement(node) || types.isConditionalExpression(node)) return node.test
  return types.isLogicalExpression(node) ? node.left : null
}

function asksFor(condition: types.Node, name: string): boolean {
  let asks = false
  types.traverseFast(condition, (node) => {
    if (types.isUnaryExpression(node, { operator: 'typeof' })) {
      asks ||= types.isIdentifier(node.argument, { name })
    }
  })
  return asks
}
