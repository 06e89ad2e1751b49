import type { Build } from '../build/build'
import { type Compiled, compileWxml, compileWxss } from '../platform/compilers'
import { type Fault, fault } from './fault'

/** WeChat's own compilers take every template and every style sheet. */
export const checkCompile = (build: Build): Fault[] => [
  ...refusalOf('*.wxml', compileWxml(build)),
  ...refusalOf('*.wxss', compileWxss(build)),
]

const refusalOf = (files: string, { refusal }: Compiled): Fault[] =>
  refusal === undefined ? [] : [fault(files, refusal)]
