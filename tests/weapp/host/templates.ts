import vm from 'node:vm'
import type { Build } from '../build/build'
import { compileWxml } from '../platform/compilers'

/** A node as wcc's output makes it: `virtual` groups what a loop or a template gives. */
export interface RawNode {
  tag: string
  wxKey?: unknown
  attr?: Record<string, unknown>
  children?: (RawNode | string | number)[]
}

type Render = (data: unknown) => RawNode
type Gwx = (file: string) => Render | undefined

const compiled = new WeakMap<Build, vm.Script>()

/** Turns data into views with the code that WeChat's own compiler makes of the WXML. */
export class Templates {
  private gwx: Gwx
  /** Makes objects that the templates' code knows as such: a script in WXML tells by constructor. */
  private parse: (json: string) => unknown

  /** `complain` hears what the templates' code warns of, such as a template that is not there. */
  constructor(build: Build, complain: (words: string) => void) {
    const hear = (...words: unknown[]) => complain(words.join(' '))
    const console = { log: hear, warn: hear, error: hear }
    // With this engine version, views keep the keys of their loops.
    const context = vm.createContext({ console, window: { __webview_engine_version__: 0.02 } })
    this.parse = vm.runInContext('JSON.parse', context) as typeof JSON.parse
    this.gwx = scriptOf(build).runInContext(context) as Gwx
  }

  /** The views of a page or component, from its WXML file and its data. */
  render(file: string, data: unknown): RawNode {
    const render = this.gwx(file)
    if (render === undefined) throw new Error(`no template ${file}`)
    return render(this.parse(JSON.stringify(data)))
  }
}

function scriptOf(build: Build): vm.Script {
  const known = compiled.get(build)
  if (known) return known
  const { code, refusal } = compileWxml(build)
  if (code === undefined) throw new Error(refusal)
  const script = new vm.Script(`(function () {${code}\nreturn $gwx })()`, { filename: '$gwx.js' })
  compiled.set(build, script)
  return script
}
