import { type SpawnSyncOptions, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

/** The option of Node's with which `#content` in package.json means the tests' content. */
const ON_TESTS = '--conditions=tests'

/**
 * Runs a TypeScript file with its arguments, by Node alone, as every system can: npm and tsx are
 * shell scripts on Windows. Gives the exit code; null where it was killed. `onTests`: with the tests'
 * content; without it with what ships.
 */
export function runScript(
  file: string,
  args: readonly string[] = [],
  { onTests = false, ...options }: SpawnSyncOptions & { onTests?: boolean } = {},
): number | null {
  const command = [...(onTests ? [ON_TESTS] : []), '--import', 'tsx', file, ...args]
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', ...options }).status
}

/** Has Taro build a target: a shell that knows no content, or for work on the app, with what is compiled. */
export function runTaro(
  target: string,
  mode: 'production' | 'development',
  options: SpawnSyncOptions,
  ...more: string[]
): SpawnSyncReturns<string> {
  const taro = require.resolve('@tarojs/cli/bin/taro')
  const command = [taro, 'build', '--type', target, ...more]
  return spawnSync(process.execPath, command, {
    cwd: root,
    ...options,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    env: { ...process.env, NODE_ENV: mode, TARO_ENV: target },
  })
}

/** Runs jest on what its arguments name, with `env` beside the environment's own variables. */
export function runJest(args: readonly string[], env: Record<string, string> = {}): number | null {
  const command = [require.resolve('jest/bin/jest'), ...args]
  return spawnSync(process.execPath, command, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status
}

/** Runs npm, by the file that npm names to what it runs. */
export function runNpm(args: readonly string[], options: SpawnSyncOptions = {}): number | null {
  const npm = process.env.npm_execpath
  if (!npm) throw new Error('run this by npm: npm run prove -- NAME')
  return spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit', ...options })
    .status
}
