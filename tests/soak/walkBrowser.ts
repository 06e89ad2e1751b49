/** Walks through the browser build; `soak.ts` starts it. */
import { task } from '../../config/scripts/command'
import { Browsing } from './browser'
import { browserSteps } from './browserSteps'
import { tellParent } from './news'
import { readOptions } from './options'
import { walk } from './walk'

task(async (args) => {
  const { seed, minutes } = readOptions(args)
  const world = await Browsing.open(seed)
  await walk(world, browserSteps, {
    name: 'browser',
    seed,
    minutes,
    patience: 45_000,
    tell: tellParent,
    sampleEvery: 40,
  })
  await world.close()
})
