/**
 * `npm run prove -- bench [DIR]`: how fast reports compile (those in DIR, else Shenyang's), and whether
 * a thousand cost a thousand times one, in time and in memory.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../../src/generator/compile'

const SHENYANG = 'tests/content/editions/shenyang-2021/report.txt'
const COUNTS = [1, 10, 100, 1000]

async function main(folder: string | undefined): Promise<void> {
  const paths = folder
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(folder, name))
    : [SHENYANG]
  const reports = paths.map((path) => readFileSync(path))
  const characters = reports.map((bytes) => bytes.toString('utf8').length)
  for (const bytes of reports) await compile(bytes, 'warm')
  console.log(`${reports.length} 份报告，平均 ${Math.round(sum(characters) / reports.length)} 字`)
  for (const count of COUNTS) {
    const start = performance.now()
    let read = 0
    for (let i = 0; i < count; i++) {
      await compile(reports[i % reports.length] as Buffer, 'bench')
      read += characters[i % reports.length] as number
    }
    const seconds = (performance.now() - start) / 1000
    const heap = Math.round(process.memoryUsage().heapUsed / 1024 / 1024)
    console.log(
      `${String(count).padStart(5)} 份  ${seconds.toFixed(2)} 秒  每份 ${((seconds / count) * 1000).toFixed(1)} 毫秒  每秒 ${Math.round(read / seconds / 1000)} 千字  内存 ${heap} MB`,
    )
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

main(process.argv[2]).catch((fault: unknown) => {
  console.error(fault)
  process.exitCode = 1
})
