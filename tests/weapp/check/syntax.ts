import { parse, type Token } from 'acorn'
import { type Build, textOf } from '../build/build'
import { ecmaVersion, laterPattern } from '../platform/esLevel'
import { type Fault, fault } from './fault'

/** Every script is of the declared ECMAScript level, its regular expressions included. */
export const checkSyntax = (build: Build): Fault[] =>
  build.files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const tokens: Token[] = []
      try {
        parse(textOf(build, file), { ecmaVersion, sourceType: 'script', onToken: tokens })
      } catch (error) {
        return [fault(file, `不是 ES${ecmaVersion} 的语法：${(error as Error).message}`)]
      }
      return tokens
        .map(patternOf)
        .filter((pattern) => new RegExp(laterPattern).test(pattern))
        .map((pattern) => fault(file, `老手机不认这个正则表达式：/${pattern}/`))
    })

/** The source of a regular expression; '' for any other token. (acorn's types leave `value` out.) */
function patternOf(token: Token): string {
  const { value } = token as { value?: { pattern?: unknown } | null }
  return typeof value?.pattern === 'string' ? value.pattern : ''
}
