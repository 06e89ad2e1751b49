import { type Build, sizeOf } from '../weapp/build/build'
import { manifestOf, packageOf, packagesOf } from '../weapp/build/manifest'
import { Phone } from '../weapp/host/phone'
import { depthOf, viewsIn } from '../weapp/host/view'

/** What WeChat has to fetch, run and draw before the first screen stands. */
export interface Numbers {
  'main package, bytes': number
  'start-up JavaScript, bytes': number
  'first setData, bytes': number
  views: number
  depth: number
}

/** A build's numbers on its first page: exact, the same on every machine. */
export async function numbersOf(build: Build): Promise<Numbers> {
  const packages = packagesOf(manifestOf(build))
  // Licence texts and the project file are no part of what WeChat packs.
  const main = build.files.filter(
    (file) => !/LICENSE\.txt$|^project\./.test(file) && packageOf(packages, file).root === '',
  )
  const bytes = (files: string[]) => files.reduce((sum, file) => sum + sizeOf(build, file), 0)
  const phone = await Phone.open(build)
  return {
    'main package, bytes': bytes(main),
    'start-up JavaScript, bytes': bytes(phone.scripts),
    'first setData, bytes': phone.setData.reduce((sum, sent) => sum + sent.bytes, 0),
    views: [...viewsIn(phone.view)].length,
    depth: depthOf(phone.view),
  }
}

/**
 * The same of the Taro hello-world in tests/bench/hello, as `npm run prove -- bench` measures it: so the
 * build's test need not build it too. The bench fails where a new Taro makes them others.
 */
export const floor = {
  'main package, bytes': 288056,
  'start-up JavaScript, bytes': 232200,
} satisfies Partial<Numbers>
