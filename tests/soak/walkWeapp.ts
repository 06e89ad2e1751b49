/** Walks through the WeChat build; `soak.ts` starts it. */
import { task } from '../../config/scripts/command'
import { Dice } from './dice'
import { tellParent } from './news'
import { readOptions } from './options'
import { walk } from './walk'
import { WeChat } from './weapp'
import { weappSteps } from './weappSteps'
import { zones } from './zones'

task(async (args) => {
  const { seed, minutes } = readOptions(args)
  process.env.TZ = new Dice(seed, 0).pick(zones)
  const world = await WeChat.open(seed)
  await walk(world, weappSteps, {
    name: 'weapp',
    seed,
    minutes,
    patience: 30_000,
    tell: tellParent,
    sampleEvery: 100,
  })
})
