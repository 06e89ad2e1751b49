/**
 * `npm start`: compiles the content, builds the browser version and serves it. An address for a
 * phone in the same network is printed too, where there is one.
 */
import { networkInterfaces } from 'node:os'
import { buildToLookAt } from './build'
import { task } from './command'
import { runScript } from './run'
import { serve } from './serve'

const PORT = 8686

async function main() {
  console.log('编译报告……')
  const status = runScript('config/scripts/bundle.ts')
  if (status !== 0) process.exit(status ?? 1)
  const { url } = await serve(buildToLookAt(), PORT)
  const port = new URL(url).port
  console.log(`\n浏览器版：${url}`)
  for (const host of ownAddresses()) console.log(`同一网络里的手机：http://${host}:${port}/`)
  console.log(
    '\n微信版：npm run build:weapp，然后在微信开发者工具里选“导入项目”，目录选本仓库（产物在 dist/weapp）。',
  )
  console.log('按 Ctrl+C 结束。')
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

task(main)
