import type { Build } from '../build/build'
import { checkCompile } from './compile'
import type { Fault } from './fault'
import { checkFiles } from './files'
import { checkGlobals } from './globals'
import { checkJson } from './json'
import { checkSizes } from './sizes'
import { checkSyntax } from './syntax'

/**
 * The checks of a built mini-program, by name. Where the JSON is at fault the others are not
 * run: they read the manifest.
 */
export const checks: Record<string, (build: Build) => Fault[]> = {
  文件: checkFiles,
  语法: checkSyntax,
  全局名: checkGlobals,
  体积: checkSizes,
  编译: checkCompile,
}

/** All faults of a build; empty where WeChat would take it. */
export function checkBuild(build: Build): Fault[] {
  const faults = checkJson(build)
  return faults.length > 0 ? faults : Object.values(checks).flatMap((check) => check(build))
}
