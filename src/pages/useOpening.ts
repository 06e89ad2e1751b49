import { useEffect, useState } from 'react'
import type { ComingProps } from '../components/Coming'

/** How it stands with what a page waits for. */
export type Opening = ComingProps

interface Outcome<Thing> {
  name: string
  thing?: Thing
}

/**
 * What is here, or is opened: drawn at once where it is here, else once it came. `opening` tells
 * while it is on its way and where it did not come; what comes after the reader has left is let be.
 *
 * @param what  What it is, as said to the reader.
 * @param name  Another for each thing; undefined where nothing is wanted yet.
 * @param here  The thing, where it is here already.
 */
export function useOpening<Thing>(
  what: string,
  name: string | undefined,
  here: Thing | undefined,
  open: (name: string) => Promise<Thing>,
): { thing?: Thing; opening?: Opening } {
  const [outcome, setOutcome] = useState<Outcome<Thing>>()
  const [tries, setTries] = useState(0)
  const wanted = here === undefined ? name : undefined
  // Asked for once a name, and once a try.
  useEffect(() => {
    if (wanted === undefined) return
    let isLeft = false
    const settle = (settled: Outcome<Thing>) => {
      if (!isLeft) setOutcome(settled)
    }
    open(wanted).then(
      (thing) => settle({ name: wanted, thing }),
      () => settle({ name: wanted }),
    )
    return () => {
      isLeft = true
    }
  }, [wanted, tries])

  if (wanted === undefined) return { thing: here }
  const own = outcome?.name === wanted ? outcome : undefined
  if (own?.thing !== undefined) return { thing: own.thing }
  const again = () => {
    setOutcome(undefined)
    setTries((before) => before + 1)
  }
  return { opening: { what, isRefused: own !== undefined, again } }
}
