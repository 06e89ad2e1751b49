/**
 * `npm run dev`: the browser version while it is being worked on, built again and reloaded at every
 * change in src. `npm run dev:weapp`: the WeChat version in dist/weapp, built again for DevTools to
 * pick up. The content is compiled once, at the start: after a change of it, run `npm run bundle`.
 */
import { runScript, runTaro } from './run'

const target = process.argv[2] ?? 'h5'
const compiled = runScript('config/scripts/bundle.ts')
process.exitCode =
  (compiled === 0
    ? runTaro(target, 'development', { stdio: 'inherit' }, '--watch').status
    : compiled) ?? 1
