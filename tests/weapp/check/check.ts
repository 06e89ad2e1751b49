import type { Build } from '../build/build'
import { checkCompile } from './compile'
import type { Fault } from './fault'
import { checkFiles } from './files'
import { checkGlobals } from './globals'
import { checkJson } from './json'
import { checkSizes } from './sizes'
import { checkStyles } from './styles'
import { checkSyntax } from './syntax'
import { checkTokens } from './tokens'

const checks = [
  checkFiles,
  checkSyntax,
  checkGlobals,
  checkStyles,
  checkSizes,
  checkTokens,
  checkCompile,
]

/**
 * All faults of a build; empty where WeChat would take it. Where the JSON is at fault the other
 * checks are not run: they read the manifest.
 */
export function checkBuild(build: Build): Fault[] {
  const faults = checkJson(build)
  return faults.length > 0 ? faults : checks.flatMap((check) => check(build))
}
