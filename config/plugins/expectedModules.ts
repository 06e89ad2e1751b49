import type { Compiler } from 'webpack'

/**
 * Fails a build that meets no module of an expected path: a rule made for that path would do
 * nothing, in silence. One that watches is let be: it compiles a page when that is opened.
 */
export class ExpectedModulesPlugin {
  constructor(private readonly expected: readonly RegExp[]) {}

  apply(compiler: Compiler): void {
    const name = 'ExpectedModulesPlugin'
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      if (compiler.watchMode) return
      compilation.hooks.finishModules.tap(name, (modules) => {
        const paths = [...modules].map((module) => module.nameForCondition() ?? '')
        const missed = this.expected.filter((one) => !paths.some((path) => one.test(path)))
        if (missed.length > 0) {
          throw new Error(`config/index.ts has rules for modules that the build lacks: ${missed}`)
        }
      })
    })
  }
}
