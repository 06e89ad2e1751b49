/**
 * `npm run build:h5`, `npm run build:weapp`: a release build of one target under dist/.
 *
 * Taro ends with exit code 0 on a configuration that it finds invalid, so a build counts only
 * when its entry file was written anew.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { siteFrom, writeSite } from '../site/write'
import { writeWorker } from '../site/writeWorker'

const entryOf = { h5: 'index.html', weapp: 'app.json' } as const
export type Target = keyof typeof entryOf

const root = path.resolve(__dirname, '../..')

/** Builds one target into dist/<target>; throws where Taro failed or wrote no entry file. */
export async function build(target: Target): Promise<string> {
  const output = path.join(root, 'dist', target)
  const site = siteFrom(process.env.SITE)
  rmSync(output, { recursive: true, force: true })
  const taro = createRequire(__filename).resolve('@tarojs/cli/bin/taro')
  const { status } = spawnSync(process.execPath, [taro, 'build', '--type', target], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target },
  })
  if (status !== 0 || !existsSync(path.join(output, entryOf[target]))) {
    throw new Error(`构建 ${target} 失败:没有得到 ${entryOf[target]},请看上面的输出。`)
  }
  if (target === 'h5') {
    // The worker keeps what it finds: all else must be there before it.
    writeSite(output, site)
    await writeWorker(output)
  }
  return output
}

if (require.main === module) {
  const target = process.argv[2]
  if (target !== 'h5' && target !== 'weapp') {
    console.error('用法:build.ts h5|weapp')
    process.exit(2)
  }
  build(target).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
}
