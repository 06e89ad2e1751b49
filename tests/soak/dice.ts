import { dice } from '../weapp/host/dice'

/** Chances that are the same in every run from the same seed. */
export class Dice {
  private readonly roll: () => number

  /** @param seeds  Each changes every throw: the walk's seed, and the number of the step. */
  constructor(...seeds: number[]) {
    this.roll = dice(seeds.reduce(mixed, 0))
  }

  /** From 0 up to, and without, 1. */
  number(): number {
    return this.roll()
  }

  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number {
    return Math.floor(this.roll() * end)
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('nothing to pick from')
    return list[this.below(list.length)] as T
  }

  /** Whether what happens in so many of a hundred cases happens now. */
  chance(percent: number): boolean {
    return this.roll() * 100 < percent
  }

  /** One of the list, each as likely as its weight. */
  weighed<T extends { weight: number }>(list: readonly T[]): T {
    let left = this.roll() * list.reduce((sum, { weight }) => sum + weight, 0)
    return list.find(({ weight }) => {
      left -= weight
      return left < 0
    }) as T
  }
}

/** Seeds that follow each other give throws that do not (the end of MurmurHash3). */
function mixed(hash: number, seed: number): number {
  let mix = Math.imul(hash, 31) + seed + 0x9e3779b9
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}
