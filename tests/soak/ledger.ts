/** How often a question was answered right and wrong. */
export interface Count {
  right: number
  wrong: number
}

/** What is stored may be anything between the two, both included. */
interface Bounds {
  least: Count
  most: Count
  /** Whether a page that is open knows of less than is stored, and may store that yet. */
  mayFall: boolean
}

/**
 * What the walker answered, by question id, kept beside the app: what the app stores must agree
 * with it. An answer that was given while storage took nothing may be in memory alone: `sure` is
 * false for it, and it may or may not be stored until the page that has it is gone, see `settle`.
 */
export class Ledger {
  private bounds = new Map<string, Bounds>()

  /** The app has told the reader whether an answer was right. */
  answered(question: string, right: boolean, sure = true): void {
    const { least, most } = this.of(question)
    const part = right ? 'right' : 'wrong'
    most[part] += 1
    if (sure) least[part] += 1
  }

  /** The reader took back an answer that had been told to be right or wrong. */
  takenBack(question: string, right: boolean, sure = true): void {
    const bounds = this.of(question)
    const { least, most } = bounds
    const part = right ? 'right' : 'wrong'
    least[part] = Math.max(0, least[part] - 1)
    if (sure) most[part] = Math.max(0, most[part] - 1)
    else bounds.mayFall = true
  }

  /** The reader removed the record. */
  cleared(sure = true): void {
    if (sure) this.bounds.clear()
    else {
      this.doubt(...this.bounds.keys())
      for (const bounds of this.bounds.values()) bounds.mayFall = true
    }
  }

  /** What is stored of these questions was spoilt from outside: it may be gone. */
  doubt(...questions: string[]): void {
    for (const question of questions) this.of(question).least = nothing()
  }

  /** What was found to be stored must not be lost again. */
  observed(stored: Stored): void {
    for (const [question, { least, most, mayFall }] of this.bounds) {
      const kept = stored[question]
      if (!kept || mayFall) continue
      for (const part of parts) {
        least[part] = Math.max(least[part], Math.min(kept[part], most[part]))
      }
    }
  }

  /** What is stored otherwise than it was answered, a line a question; none where all agree. */
  against(stored: Stored): string[] {
    const questions = new Set([...this.bounds.keys(), ...Object.keys(stored)])
    return [...questions].flatMap((question) => {
      const { least, most } = this.bounds.get(question) ?? { least: nothing(), most: nothing() }
      const kept = stored[question] ?? nothing()
      const agrees = parts.every((part) => kept[part] >= least[part] && kept[part] <= most[part])
      return agrees ? [] : [`${question}: answered ${words(least, most)}, stored ${words(kept)}`]
    })
  }

  /** How many questions were answered: the least and the most. */
  private questions(): { least: number; most: number } {
    const all = [...this.bounds.values()]
    return {
      least: all.filter(({ least }) => sum(least) > 0).length,
      most: all.filter(({ most }) => sum(most) > 0).length,
    }
  }

  /** What is wrong in a screen's words on how many questions were answered, if it has such. */
  againstWords(text: string): string | undefined {
    const said = /答过(\d+)题/.exec(text)?.[1]
    const { least, most } = this.questions()
    if (said === undefined || (Number(said) >= least && Number(said) <= most)) return undefined
    return `the app says that ${said} questions were answered, they are ${least} to ${most}`
  }

  /** No page is left that knows more than what is stored: that is what counts from now on. */
  settle(stored: Stored): void {
    if (this.against(stored).length === 0) this.adopt(stored)
  }

  /** Goes on from what is stored, as after a fault that was told. */
  adopt(stored: Stored): void {
    this.bounds = new Map(
      Object.entries(stored).map(([question, count]) => [
        question,
        { least: { ...count }, most: { ...count }, mayFall: false },
      ]),
    )
  }

  private of(question: string): Bounds {
    const known = this.bounds.get(question) ?? {
      least: nothing(),
      most: nothing(),
      mayFall: false,
    }
    this.bounds.set(question, known)
    return known
  }
}

/** What the app has stored, by question id. */
export type Stored = Readonly<Record<string, Count>>

/**
 * The answers in what the app keeps under `quiz`; what has no counts is no answer, as the app
 * reads it.
 */
export function storedIn(quiz: unknown): Stored {
  const { state } = (quiz ?? {}) as { state?: { memory?: unknown } }
  return Object.fromEntries(
    Object.entries(state?.memory ?? {}).flatMap(([question, kept]): [string, Count][] => {
      const { right, wrong } = (kept ?? {}) as Partial<Count>
      return Number.isInteger(right) && Number.isInteger(wrong)
        ? [[question, { right, wrong } as Count]]
        : []
    }),
  )
}

const parts = ['right', 'wrong'] as const

const nothing = (): Count => ({ right: 0, wrong: 0 })

const sum = ({ right, wrong }: Count): number => right + wrong

function words(least: Count, most = least): string {
  return parts
    .map((part) => {
      const isOne = least[part] === most[part]
      return `${isOne ? most[part] : `${least[part]} to ${most[part]}`} ${part}`
    })
    .join(' ')
}
