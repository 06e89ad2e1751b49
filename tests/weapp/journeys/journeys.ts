import { buildFolder, readBuild } from '../build/build'
import { Phone, type PhoneOptions } from '../host/phone'
import { compilersRunHere, whyNot } from '../platform/compilers'

/** A group of journeys; where WeChat's compilers do not run it is skipped, and says so. */
export const journeys = (name: string, tests: () => void): void =>
  compilersRunHere ? describe(name, tests) : describe.skip(`${name}${whyNot}`, tests)

const build = compilersRunHere ? readBuild(buildFolder) : undefined

/** Opens the real build on a phone. */
export function openApp(options: PhoneOptions = {}): Promise<Phone> {
  if (build === undefined) throw new Error(whyNot)
  return Phone.open(build, options)
}
