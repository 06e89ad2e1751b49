/**
 * `npm run bench`: the WeChat build beside a Taro hello-world at Taro's default settings, built in
 * the same run for the same phones; exact numbers, and ours as a multiple of the hello-world's.
 */
import { type Build, buildFolder, readBuild, sizeOf } from '../weapp/build/build'
import { manifestOf, packageOf, packagesOf } from '../weapp/build/manifest'
import { Phone } from '../weapp/host/phone'
import { depthOf, viewsIn } from '../weapp/host/view'
import { buildHello } from './hello'

export interface Numbers {
  'main package, bytes': number
  'start-up JavaScript, bytes': number
  'first setData, bytes': number
  views: number
  depth: number
}

/** A mini-program's weight, and what it sends before its first screen stands. */
export async function numbersOf(build: Build): Promise<Numbers> {
  const manifest = manifestOf(build)
  const packages = packagesOf(manifest)
  // Licence texts and the project file are no part of what WeChat packs.
  const packed = build.files.filter((file) => !/LICENSE\.txt$|^project\./.test(file))
  const main = packed.filter((file) => packageOf(packages, file).root === '')
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

async function main() {
  const hello = await numbersOf(readBuild(buildHello()))
  const ours = await numbersOf(readBuild(buildFolder))
  const names = Object.keys(ours) as (keyof Numbers)[]
  const rows = names.map((name) => [
    name,
    { hello: hello[name], ours: ours[name], ratio: (ours[name] / hello[name]).toFixed(2) },
  ])
  console.table(Object.fromEntries(rows))
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
