/**
 * `npm run prove -- soak [--minutes N] [--seed N]`: walks through both builds at random, side by
 * side and each in a process of its own, and fails where it meets a blank screen, an error, an
 * answer that is lost, a page that lies too deep or memory that grows. The same seed gives the same
 * walk, as far as a browser's timing allows.
 */
import { rmSync } from 'node:fs'
import { task } from '../../config/scripts/command'
import { compilersRunHere, whyNot } from '../weapp/platform/compilers'
import { readOptions } from './options'
import { output } from './walk'
import { watch } from './watch'

task(async (args) => {
  const options = readOptions(args)
  rmSync(output, { recursive: true, force: true })
  console.log(`seed ${options.seed}, ${options.minutes} minutes`)
  if (!compilersRunHere) console.log(`weapp: ${whyNot}`)
  const walkers = ['browser', ...(compilersRunHere ? ['weapp'] : [])]
  const found = await Promise.all(walkers.map((name) => watch(name, options)))
  const all = found.reduce((sum, faults) => sum + faults, 0)
  console.log(all === 0 ? 'nothing was found' : `${all} faults were met`)
  process.exitCode = all > 0 ? 1 : 0
})
