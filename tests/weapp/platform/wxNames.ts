import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** How a member of `wx` is used: called with callbacks, called for its result, or read. */
export type Manner = 'callbacks' | 'result' | 'value'

let known: Map<string, Manner> | undefined

/** Every member of `wx`, from WeChat's own type declarations (miniprogram-api-typings). */
export function wxNames(): Map<string, Manner> {
  known ??= read()
  return known
}

function read(): Map<string, Manner> {
  const typings = require.resolve('miniprogram-api-typings/package.json')
  const file = path.join(typings, '../types/wx/lib.wx.api.d.ts')
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const names = new Map<string, Manner>()
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'Wx') {
      for (const member of node.members) {
        if (member.name && ts.isIdentifier(member.name)) {
          names.set(member.name.text, mannerOf(member, source))
        }
      }
    } else {
      ts.forEachChild(node, visit)
    }
  }
  visit(source)
  return names
}

/** An option object is declared as `XOption`, or as a type parameter that extends one. */
function mannerOf(member: ts.TypeElement, source: ts.SourceFile): Manner {
  if (!ts.isMethodSignature(member)) return 'value'
  const type = member.parameters[0]?.type?.getText(source) ?? ''
  const parameters = member.typeParameters?.map(({ name }) => name.text) ?? []
  return type.endsWith('Option') || parameters.includes(type) ? 'callbacks' : 'result'
}
