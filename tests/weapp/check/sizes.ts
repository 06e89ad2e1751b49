import { type Build, sizeOf } from '../build/build'
import { manifestOf, type Package, packageOf, packagesOf } from '../build/manifest'
import { allBytes, packageBytes } from '../platform/limits'
import { type Fault, fault } from './fault'

/** Bytes of every package, by its name. */
export function packageSizes(build: Build): Map<string, number> {
  const packages = packagesOf(manifestOf(build))
  const sizes = new Map(packages.map(({ name }: Package) => [name, 0]))
  for (const file of build.files) {
    const { name } = packageOf(packages, file)
    sizes.set(name, sizes.get(name)! + sizeOf(build, file))
  }
  return sizes
}

/** No package is larger than WeChat takes, nor all of them together. */
export function checkSizes(build: Build): Fault[] {
  const sizes = [...packageSizes(build)]
  const all = sizes.reduce((sum, [, bytes]) => sum + bytes, 0)
  return [
    ...sizes
      .filter(([, bytes]) => bytes > packageBytes)
      .map(([name, bytes]) =>
        fault('app.json', `包 ${name} 有 ${bytes} 字节,超过 ${packageBytes}`),
      ),
    ...(all > allBytes ? [fault('app.json', `各包一共 ${all} 字节,超过 ${allBytes}`)] : []),
  ]
}
