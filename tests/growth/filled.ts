/** The builds' shells with any content in them, as `npm run build:test TARGET` leaves the shells. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillFolder } from '../../config/scripts/folder'
import { readShell, shellState } from '../../config/scripts/shell'
import type { Compiled } from '../../src/report/types'
import type { Files } from '../../src/site/files'
import { fillPackages } from '../../src/site/fillPackages'
import { fillSite } from '../../src/site/fillSite'

export type Target = 'h5' | 'weapp'

/** A whole build, in memory. Throws, in Chinese, where there is no shell. */
export function filesOf(target: Target, compiled: Compiled): Files {
  if (shellState(target) === 'none') throw new Error(`请先运行 npm run build:test ${target}。`)
  const shell = readShell(target)
  return target === 'h5'
    ? fillSite(shell, compiled, undefined)
    : fillPackages(shell, compiled, 'weapp')
}

/** The same in a new folder, which whoever asked removes. */
export const filled = (target: Target, compiled: Compiled): string =>
  written(filesOf(target, compiled))

/** Files in a new folder of the system's for such. */
export function written(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'))
  fillFolder(folder, files)
  return folder
}
