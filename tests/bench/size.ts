/**
 * `npm run prove -- bench`: the WeChat build beside a Taro hello-world at Taro's default settings, built in
 * the same run for the same phones; exact numbers, and ours as a multiple of the hello-world's.
 */
import { buildFolder, readBuild } from '../weapp/build/build'
import { buildHello } from './hello'
import { floor, type Numbers, numbersOf } from './numbers'

async function main() {
  const hello = await numbersOf(readBuild(buildHello('weapp')))
  const ours = await numbersOf(readBuild(buildFolder))
  const names = Object.keys(ours) as (keyof Numbers)[]
  const rows = names.map((name) => [
    name,
    { hello: hello[name], ours: ours[name], ratio: (ours[name] / hello[name]).toFixed(2) },
  ])
  console.table(Object.fromEntries(rows))
  for (const [name, known] of Object.entries(floor)) {
    const measured = hello[name as keyof typeof floor]
    if (measured !== known) {
      throw new Error(
        `hello 的 ${name} 现在是${measured}，请照此改 tests/bench/numbers.ts 的 floor。`,
      )
    }
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
