// biome-ignore-all lint/style/useNodejsImportProtocol: Nodes before 14.18 do not know it
/**
 * Starts every command: `node config/scripts/launch.cjs NAME …` runs NAME.ts. What else would end in
 * a stack of English it says in words first: a Node that is too old, packages that are not there.
 * For that it is written as a Node of ten years ago reads it, and loads nothing but Node's own.
 */
const fs = require('fs')
const path = require('path')

const root = path.resolve(__dirname, '../..')

/** What hinders every command, in the publisher's words; undefined where all is well. */
function hindrance() {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const parts = manifest.engines.node.split('||').map(readPart)
  const version = process.versions.node
  if (!parts.some((part) => admits(part, numbersOf(version))))
    return `这台电脑上的 Node 是 ${version} 版，本项目要用 ${parts.map(wordsOf).join('，或 ')}。
请到 https://nodejs.org/zh-cn/download 下载安装包，装好以后关掉命令行窗口，重新打开，先运行 npm ci。`
  if (!fs.existsSync(path.join(root, 'node_modules', 'tsx')))
    return `还没有装好要用的软件包。请在这个文件夹里先运行 npm ci（要联网）：${root}`
  return undefined
}

/** `^20.19.0` admits later ones of its major version alone, `>=24.0.0` all later ones. */
function readPart(text) {
  const form = /^(\^|>=) ?(\d+\.\d+\.\d+)$/.exec(text.trim())
  if (!form) throw new Error(`package.json: engines of another form: ${text}`)
  return { newerMajors: form[1] === '>=', lowest: numbersOf(form[2]) }
}

function numbersOf(version) {
  return version.split(/[.-]/).slice(0, 3).map(Number)
}

function admits(part, version) {
  const differences = version.map((number, at) => number - part.lowest[at])
  const first = differences.find((difference) => difference !== 0) || 0
  return first >= 0 && (part.newerMajors || differences[0] === 0)
}

/** 20 版（20.19 以上），24 版或更新的. */
function wordsOf(part) {
  const minor = part.lowest[1] > 0 ? `（${part.lowest.slice(0, 2).join('.')} 以上）` : ''
  return `${part.lowest[0]} 版${minor}${part.newerMajors ? '或更新的' : ''}`
}

const hindered = hindrance()
if (hindered) {
  console.error(hindered)
  process.exitCode = 1
} else {
  require('tsx/cjs')
  process.argv.splice(1, 2, path.join(__dirname, `${process.argv[2]}.ts`))
  require('module').runMain()
}
