import { buildFolder, readBuild, sizeOf } from './tests/weapp/build/build'
import { manifestOf, packageOf, packagesOf } from './tests/weapp/build/manifest'
const build = readBuild(buildFolder)
const packages = packagesOf(manifestOf(build))
const main = build.files.filter((f) => !/LICENSE\.txt$|^project\./.test(f) && packageOf(packages, f).root === '')
const total = main.reduce((s, f) => s + sizeOf(build, f), 0)
console.log(total, total / 288056, 'left', Math.floor(1.65 * 288056 - total))
for (const f of main) if (/js$/.test(f)) console.log(f, sizeOf(build, f))
