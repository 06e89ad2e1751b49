/**
 * `npm run prove -- mutants [WORDS]`: plants one fault after another, each in a copy of the WeChat build, and asks
 * whether the static check or, where that is content, a journey finds it. Fails where a fault
 * survives, where it could not be planted, or where the unspoilt copy is found at fault. Words as
 * arguments choose the faults whose names hold one of them.
 */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { task } from '../../config/scripts/command'
import { buildFolder, readBuild } from '../weapp/build/build'
import { checkBuild } from '../weapp/check/check'
import { faults, type Planted } from './faults'
import { type FileResults, foundBy } from './foundBy'

const root = path.resolve(__dirname, '../..')

interface Verdict {
  fault: string
  /** undefined: it survived. */
  by: string | undefined
  seconds: number
}

async function main(words: readonly string[]) {
  const began = Date.now()
  const waiting = faults.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  )
  if (waiting.length === 0) throw new Error(`没有名称含有“${words.join('”“')}”的变异`)
  const verdicts: Verdict[] = []
  const unspoilt = await judge({ name: 'nothing at all', plant: () => undefined })
  if (unspoilt.by !== undefined) throw new Error(`没有变异的产物也被认为有错:${unspoilt.by}`)
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
    const build = path.join(folder, 'build')
    cpSync(buildFolder, build, { recursive: true })
    plant(build)
    const [found] = checkBuild(readBuild(build))
    const by = found
      ? `静态检查 ${found.file}:${found.message.split('\n')[0]}`
      : ((first && (await failing(build, `${first}.test.ts`))) ?? (await failing(build, '.')))
    return { fault: name, by: by?.slice(0, 90), seconds: Math.round((Date.now() - began) / 1000) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What of the journeys in a file, or a folder, fails on the build; undefined where all pass. */
async function failing(build: string, file: string): Promise<string | undefined> {
  // Beside the build, whose size the journeys weigh.
  const results = `${build}-results.json`
  const jest = require.resolve('jest/bin/jest')
  const journeys = path.join('tests/weapp/journeys', file)
  const config = ['-c', 'tests/weapp/jest.config.cjs', '--runInBand', '--bail', '--silent']
  const reporter = ['--reporters', path.join(__dirname, 'keepResults.cjs')]
  rmSync(results, { force: true })
  const status = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [jest, journeys, ...config, ...reporter], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, WEAPP_BUILD: build, RESULTS: results },
    })
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (!existsSync(results)) throw new Error(`jest 没有给出 ${journeys} 的结果，退出码 ${status}`)
  const by = foundBy(JSON.parse(readFileSync(results, 'utf8')) as FileResults[])
  if (by === undefined && status !== 0) throw new Error(`旅程都通过了，jest 却以 ${status} 结束`)
  return by
}

task(main)
