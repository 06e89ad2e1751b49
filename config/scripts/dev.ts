/**
 * `npm run dev`: the browser version while it is being worked on, built again and reloaded at every
 * change in src. `npm run dev:weapp`: the WeChat version in dist/weapp, built again for DevTools to
 * pick up. The content is compiled once, at the start: after a change of it, run `npm run bundle`.
 */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { runScript } from './run'

const root = path.resolve(__dirname, '../..')

function main(target: string | undefined): void {
  const status = runScript('config/scripts/bundle.ts')
  if (status !== 0) process.exit(status ?? 1)
  const taro = createRequire(__filename).resolve('@tarojs/cli/bin/taro')
  const child = spawn(process.execPath, [taro, 'build', '--type', target ?? 'h5', '--watch'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development', TARO_ENV: target },
  })
  child.once('exit', (code) => process.exit(code ?? 1))
}

main(process.argv[2])
