import { existsSync } from 'node:fs'
import path from 'node:path'
import { runNpm } from '../../../config/scripts/run'

/** The folder of what these benches need beside the app's own packages; installed at the first run. */
export function modules(): string {
  const folder = path.join(__dirname, 'node_modules')
  if (!existsSync(path.join(folder, 'lighthouse'))) {
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
    if (runNpm(install, { cwd: __dirname, stdio: 'ignore' }) !== 0)
      throw new Error('没能安装对照用的软件包。')
  }
  return folder
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
