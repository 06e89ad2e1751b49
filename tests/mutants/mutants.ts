/**
 * `npm run prove -- mutants [WORDS of a fault's name]`: plants one fault after another, each in a copy of dist/weapp, and asks
 * whether the static check or, where that is content, a journey finds it. Fails where a fault
 * survives, where it could not be planted, or where the unspoilt copy is found at fault.
 */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { buildFolder, readBuild } from '../weapp/build/build'
import { checkBuild } from '../weapp/check/check'
import { faults, type Planted } from './faults'
import { firstFailure, type Report } from './firstFailure'

const root = path.resolve(__dirname, '../..')

interface Verdict {
  fault: string
  /** undefined: it survived. */
  by: string | undefined
  seconds: number
}

async function main() {
  const began = Date.now()
  const verdicts: Verdict[] = []
  const unspoilt = await judge({ name: 'nothing at all', plant: () => undefined })
  if (unspoilt.by !== undefined) throw new Error(`没有变异的产物也被认为有错:${unspoilt.by}`)
  const words = process.argv.slice(2)
  const asked = faults.filter(({ name }) => words.every((word) => name.includes(word)))
  if (asked.length === 0) throw new Error('没有这样的变异。')
  const waiting = [...asked]
  const work = async () => {
    for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
      const verdict = await judge(fault)
      verdicts.push(verdict)
      console.log(
        `${verdict.by === undefined ? '存活' : '发现'}  ${verdict.fault}  ${verdict.by ?? ''}`,
      )
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  console.table(verdicts)
  const survivors = verdicts.filter(({ by }) => by === undefined)
  const minutes = ((Date.now() - began) / 60_000).toFixed(1)
  console.log(`${verdicts.length} 个变异,${survivors.length} 个存活,用时 ${minutes} 分钟`)
  process.exitCode = survivors.length > 0 ? 1 : 0
}

async function judge({ name, plant, first }: Planted): Promise<Verdict> {
  const began = Date.now()
  const folder = mkdtempSync(path.join(tmpdir(), 'mutant-'))
  try {
    cpSync(buildFolder, folder, { recursive: true })
    plant(folder)
    const [found] = checkBuild(readBuild(folder))
    const by = found
      ? `静态检查 ${found.file}:${found.message.split('\n')[0]}`
      : ((first && (await failing(folder, `${first}.test.ts`))) ?? (await failing(folder, '.')))
    return { fault: name, by: by?.slice(0, 90), seconds: Math.round((Date.now() - began) / 1000) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The first journey that fails on the build; undefined where all pass. */
async function failing(folder: string, file: string): Promise<string | undefined> {
  const report = path.join(folder, 'journeys-report.json')
  const jest = require.resolve('jest/bin/jest')
  const journeys = path.join('tests/weapp/journeys', file)
  const config = ['-c', 'tests/weapp/jest.config.cjs', '--runInBand', '--bail', '--silent']
  const status = await new Promise<number | null>((resolve, reject) => {
    const args = [jest, ...config, '--json', '--outputFile', report, journeys]
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, WEAPP_BUILD: folder },
    })
    child.once('error', reject)
    child.once('exit', resolve)
  })
  // A jest that could not even begin leaves no report.
  const told = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Report) : undefined
  return firstFailure(status, told)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
