import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

/**
 * Runs a TypeScript file with its arguments, by Node alone, as every system can: npm and tsx are
 * shell scripts on Windows. Gives the exit code; null where it was killed.
 */
export function runScript(
  file: string,
  args: readonly string[] = [],
  options: SpawnSyncOptions = {},
): number | null {
  const command = ['--import', 'tsx', file, ...args]
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', ...options }).status
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
