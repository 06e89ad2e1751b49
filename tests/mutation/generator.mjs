import { half } from './stryker.mjs'

// Commands, which their tests start as processes.
export default half('generator', ['cli.ts', 'edition.ts', 'review/cli.ts'])
