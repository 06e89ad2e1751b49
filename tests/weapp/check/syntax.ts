import { parse } from 'acorn'
import { type Build, textOf } from '../build/build'
import { ecmaVersion } from '../platform/es-level'
import { type Fault, fault } from './fault'

/** Every script is of the declared ECMAScript level. */
export const checkSyntax = (build: Build): Fault[] =>
  build.files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      try {
        parse(textOf(build, file), { ecmaVersion, sourceType: 'script' })
        return []
      } catch (error) {
        return [fault(file, `不是 ES${ecmaVersion} 的语法:${(error as Error).message}`)]
      }
    })
