import { address } from '../../src/report/address'
import { numbersOf } from '../bench/numbers'
import { type Build, readBuild, sizeOf } from '../weapp/build/build'
import { manifestOf, packageOf, packagesOf } from '../weapp/build/manifest'
import { Phone } from '../weapp/host/phone'
import { viewsIn } from '../weapp/host/view'
import type { Measured } from './numbers'

/** What WeChat fetches, runs and draws of a build in a folder, of these editions, newest first. */
export async function weappNumbers(folder: string, ids: readonly string[]): Promise<Measured> {
  const build = readBuild(folder)
  const home = await numbersOf(build)
  const section = await Phone.open(build, {
    path: address('section', { e: ids[0], s: '1-2' }).slice(1),
  })
  const packages = packageBytes(build)
  return {
    constant: {
      'start-up JavaScript, bytes': home['start-up JavaScript, bytes'],
      'main package, bytes': home['main package, bytes'],
      'home, setData bytes': home['first setData, bytes'],
      'home, views': home.views,
      'a section, setData bytes': section.setData.reduce((sum, { bytes }) => sum + bytes, 0),
      'a section, scripts, bytes': section.scripts.reduce(
        (sum, file) => sum + sizeOf(build, file),
        0,
      ),
      'a section, views': [...viewsIn(section.view)].length,
    },
    growing: {
      'all packages, bytes': packages.reduce((sum, bytes) => sum + bytes, 0),
      'largest package, bytes': Math.max(...packages),
      packages: packages.length,
    },
  }
}

/** Bytes of each package. */
function packageBytes(build: Build): number[] {
  const packages = packagesOf(manifestOf(build))
  return packages.map((one) =>
    build.files
      .filter((file) => packageOf(packages, file) === one)
      .reduce((sum, file) => sum + sizeOf(build, file), 0),
  )
}
