/** What was counted at one moment, by name: bytes of heap, nodes of the document, listeners. */
export type Sample = Readonly<Record<string, number>>

/** How one number went on over a walk. */
export interface Growth {
  name: string
  /** Medians of the first, the middle and the last third of the samples after warm-up. */
  thirds: [number, number, number]
  isFlat: boolean
}

/** Code that runs for the first time is compiled and kept: the first samples say nothing. */
const WARM_UP = 0.2
/** So much more at the end than at the beginning is no longer flat. */
const MOST_GROWTH = 1.25
/** Fewer samples than that after warm-up tell nothing. */
const FEWEST = 9

/** How memory went on; none where there are too few samples to tell. */
export function growthOf(samples: readonly Sample[]): Growth[] {
  const warm = samples.slice(Math.ceil(samples.length * WARM_UP))
  if (warm.length < FEWEST) return []
  const third = Math.floor(warm.length / 3)
  return Object.keys(warm[0] ?? {}).map((name) => {
    const numbers = warm.map((sample) => sample[name] ?? 0)
    const first = median(numbers.slice(0, third))
    const middle = median(numbers.slice(third, -third))
    const last = median(numbers.slice(-third))
    return { name, thirds: [first, middle, last], isFlat: last <= first * MOST_GROWTH }
  })
}

/** `heap 4.1 MB, 4.2 MB, 4.2 MB`: first, middle and last third. */
export function growthWords({ name, thirds }: Growth): string {
  return `${name} ${thirds.map((number) => numberWords(number)).join(', ')}`
}

function numberWords(number: number): string {
  return number < 1e6 ? String(Math.round(number)) : `${(number / 1e6).toFixed(2)} MB`
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
