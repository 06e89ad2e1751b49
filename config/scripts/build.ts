/**
 * `npm run build:h5 [-- --site URL]`, `build:weapp`, `build:alipay`, `build:tt`: a release build of
 * one target under dist/: its shell, made anew where the program changed, with what is compiled put in.
 */
import { Misuse, readArguments, type Takes } from './arguments'
import { task } from './command'
import { CONTENT, compiledIn, generatedIn } from './content'
import { fill, lastSite, outputOf, RELEASE, release } from './fill'
import { isTarget, makeShell, shellState, type Target, targetNames } from './shell'

/** Makes a target's shell where it is not what the sources give; says in words what it does. */
export function withShell(target: Target): string {
  process.stdout.write(`构建${targetNames[target]}……`)
  if (shellState(target) === 'current') return '程序没有变，只填入内容……'
  makeShell(target)
  return ''
}

/** Builds the browser version of what is compiled, to be looked at here; returns its folder. */
export function buildToLookAt(): string {
  const output = outputOf('h5')
  const said = withShell('h5')
  fill('h5', compiledIn(generatedIn(CONTENT)), output, lastSite())
  console.log(`${said}好了`)
  return output
}

async function main([target, ...args]: string[]): Promise<void> {
  if (!isTarget(target)) throw new Error(`没有这个目标：${target}。`)
  const options = target === 'h5' ? ' [-- --site 网址]' : ''
  const takes: Takes = {
    name: `build:${target}`,
    usage: `用法：npm run build:${target}${options}
加 --withdraw 编号，撤下发布过的报告`,
    ...RELEASE,
  }
  const { values, rest } = readArguments(takes, args, process.env)
  if (rest.length > 0) throw new Misuse(`多写了“${rest.join(' ')}”。\n${takes.usage}`)
  if (values.site && target !== 'h5') throw new Misuse(`--site 只用于浏览器版。\n${takes.usage}`)
  await release([target], values, { name: takes.name, words: [] }, withShell)
}

if (require.main === module) task(main)
