import { readdirSync, statSync } from 'node:fs'

const size = (d: string): number =>
  readdirSync(d).reduce((t, n) => {
    const p = `${d}/${n}`
    return t + (statSync(p).isDirectory() ? size(p) : statSync(p).size)
  }, 0)
for (const d of ['/tmp/taps-old/dist/weapp', 'dist/weapp']) {
  const all = size(d)
  const sub = ['pages/round', 'pages/search', 'pages/poster']
    .map((p) => size(`${d}/${p}`))
    .reduce((a, b) => a + b, 0)
  console.log(d, all, all - sub)
}
