import type { Compiled } from '../../src/report/types'

interface Modules {
  compiled: typeof import('../../src/site/compiled')
  data: typeof import('../../src/site/data')
  files: typeof import('../../src/site/files')
  fillPackages: typeof import('../../src/site/fillPackages')
  slots: typeof import('../../src/site/slots')
}

/** Where `npm run bundle` leaves what it compiles. */
export const GENERATED: string

/** What is compiled at this moment. */
export function compiledNow(): Compiled

/** A module of src/site, in a process that reads no TypeScript by itself. */
export function site<Name extends keyof Modules>(name: Name): Modules[Name]
