/**
 * `npm run build:test TARGET` (h5 or weapp): the two builds that the target's suite looks at. What ships
 * is built into dist/<target>, and the app with the tests' content into dist/test/<target>; where both
 * contents are the same it is a copy.
 */
import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from './build'
import { task } from './command'
import { runScript } from './run'
import { compileTestContent, shipsTestContent } from './testContent'

const root = path.resolve(__dirname, '../..')

/** What there is a suite for. */
export type Target = 'h5' | 'weapp'

/** Builds for the suite of a target; throws where one of the builds failed. */
export async function buildForTests(target: Target): Promise<void> {
  await compileTestContent()
  const shipped = await build(target)
  if (shipsTestContent()) {
    const copy = path.join(root, 'dist/test', target)
    rmSync(copy, { recursive: true, force: true })
    cpSync(shipped, copy, { recursive: true })
    return
  }
  const status = runScript('config/scripts/build.ts', [target], { onTests: true })
  if (status !== 0) throw new Error(`用测试的内容构建 ${target} 失败。`)
}

async function main([target]: string[]): Promise<void> {
  if (target !== 'h5' && target !== 'weapp')
    throw new Error('用法：npm run build:test h5，或 build:test weapp')
  await buildForTests(target)
}

if (require.main === module) task(main)
