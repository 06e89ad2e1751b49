import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
const page = readFileSync('dist/h5/index.html', 'utf8')
let t = 0
for (const [, f] of page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.\/(js\/[^"]+)"/g)) { const n = gzipSync(readFileSync('dist/h5/' + f), { level: 9 }).length; t += n; console.log(f, n) }
console.log(t, t / 1024)
