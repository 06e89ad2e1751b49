import { cpSync, existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runTaro } from '../../config/scripts/run'
import manifest from '../../package.json'

const root = path.resolve(__dirname, '../..')

const entryOf = { weapp: 'app.json', h5: 'index.html' } as const

/**
 * Builds tests/bench/hello for WeChat or for the browsers that package.json names, into a folder of
 * dist/; returns the folder. Throws where Taro failed.
 */
export function buildHello(target: keyof typeof entryOf): string {
  const project = path.join(root, 'dist/bench/hello')
  rmSync(project, { recursive: true, force: true })
  cpSync(path.join(__dirname, 'hello'), project, { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'), 'junction')
  const { browserslist } = manifest
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({ name: 'hello', browserslist }))
  const { status } = runTaro(target, 'production', { cwd: project, stdio: 'ignore' })
  const output = path.join(project, 'dist', target)
  if (status !== 0 || !existsSync(path.join(output, entryOf[target]))) {
    throw new Error(
      `构建对照用的 hello 失败：请在 dist/bench/hello 里运行 taro build --type ${target}。`,
    )
  }
  return output
}
