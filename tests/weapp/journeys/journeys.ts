import { type Build, buildFolder, readBuild } from '../build/build'
import { Phone, type PhoneOptions } from '../host/phone'
import { compilersRunHere, whyNot } from '../platform/compilers'

/** A group of journeys; where WeChat's compilers do not run it is skipped, and says so. */
export const journeys = (name: string, tests: () => void): void =>
  compilersRunHere ? describe(name, tests) : describe.skip(`${name}${whyNot}`, tests)

let build: Build | undefined

/** The real build, read once. */
export function appBuild(): Build {
  build ??= readBuild(buildFolder)
  return build
}

/** Opens the real build on a phone. */
export const openApp = (options: PhoneOptions = {}): Promise<Phone> =>
  Phone.open(appBuild(), options)
