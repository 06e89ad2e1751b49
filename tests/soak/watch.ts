import { fork } from 'node:child_process'
import { appendFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { growthWords } from './memory'
import type { Done, Fault, Kind, News } from './news'
import type { Options } from './options'
import { output } from './walk'

/** A walker that is silent for so long hangs: it gives up a step by itself much earlier. */
const SILENCE_MS = 150_000
/** A sign of life for who waits. */
const EVERY_MS = 60_000
/** So many steps are told before a fault. */
const TRAIL = 20

/**
 * Starts a walker, prints what it finds and its summary, and keeps its every step in a file; gives
 * the number of faults.
 */
export function watch(name: string, { seed, minutes }: Options): Promise<number> {
  const file = path.join(__dirname, `walk${name[0]?.toUpperCase()}${name.slice(1)}.ts`)
  const walker = fork(file, ['--seed', String(seed), '--minutes', String(minutes)], {
    execArgv: ['--expose-gc', ...process.execArgv],
  })
  const log = path.join(output, `${name}-${seed}.log`)
  mkdirSync(output, { recursive: true })
  const trail: string[] = []
  let step = 0
  const faults: Kind[] = []
  let done: Done | undefined

  const found = ({ kind, what }: Fault, picture: string | undefined) => {
    faults.push(kind)
    if (picture === undefined) return
    const lines = [`\nFOUND in ${name}, seed ${seed}, step ${step}: ${kind}`]
    lines.push(...what.split('\n').map((line) => `  ${line}`), `  ${picture}`)
    console.log([...lines, '  the last steps:', ...trail.map((line) => `    ${line}`)].join('\n'))
  }
  const hear = (news: News) => {
    silence.refresh()
    if ('done' in news) done = news.done
    else if ('began' in news) step = news.began
    else if ('fault' in news) found(news.fault, news.picture)
    else {
      const line = `${news.step} ${news.words}`
      appendFileSync(log, `${line}\n`)
      trail.push(line)
      if (trail.length > TRAIL) trail.shift()
    }
  }
  const silence = setTimeout(() => {
    console.log(`${name}: no sign of life for ${SILENCE_MS} ms`)
    walker.kill('SIGKILL')
  }, SILENCE_MS)
  const signs = setInterval(
    () => console.log(`${name}: ${step} steps, ${faults.length} faults`),
    EVERY_MS,
  )

  walker.on('message', hear)
  return new Promise((resolve) => {
    walker.once('exit', (code, signal) => {
      clearTimeout(silence)
      clearInterval(signs)
      if (done) console.log(summary(name, done, faults))
      else found({ kind: 'hang', what: `the walker ended with ${code ?? signal}` }, 'no picture')
      resolve(faults.length)
    })
  })
}

function summary(name: string, { steps, counts, memory, samples }: Done, faults: Kind[]): string {
  const numbers = Object.entries(counts).map(([what, number]) => `${number} ${what}`)
  const kinds = [...new Set(faults)].map(
    (kind) => `${kind} ${faults.filter((one) => one === kind).length}`,
  )
  return [
    `\n${name}: ${steps} steps, ${numbers.join(', ')}`,
    ...(memory.length === 0 ? [`memory: ${samples} samples, too few to tell`] : []),
    ...memory.map((one) => `memory: ${growthWords(one)} ${one.isFlat ? 'flat' : 'GROWS'}`),
    `faults: ${kinds.join(', ') || 'none'}`,
  ].join('\n  ')
}
