import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
const page = readFileSync('dist/h5/index.html', 'utf8')
const scripts = [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.\/(js\/[^"]+)"/g)].map(([, f]) => f as string)
console.log(scripts.reduce((t, f) => t + gzipSync(readFileSync(`dist/h5/${f}`), { level: 9 }).length, 0) / 1024)
