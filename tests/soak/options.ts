import { parseArgs } from 'node:util'

export interface Options {
  minutes: number
  seed: number
}

/** `--minutes N --seed N`; ten minutes and a seed by chance where they are not given. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
  })
  const minutes = Number(values.minutes)
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6))
  if (!(minutes > 0) || !Number.isInteger(seed)) {
    throw new Error('soak [--minutes N] [--seed N], both numbers')
  }
  return { minutes, seed }
}
