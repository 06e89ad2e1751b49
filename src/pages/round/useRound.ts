import { useCallback, useMemo, useState } from 'react'
import type { Bank } from '../../quiz/bank'
import { LONGEST, type RoundKind } from '../../quiz/draw'
import {
  answer,
  currentItem,
  isElsewhere,
  isSameRound,
  next,
  type Progress,
  type Round,
  readRound,
  resumeRound,
  roundInHand,
  roundToKeep,
  startRound,
  undo,
} from '../../quiz/round'
import { type Slot, useQuiz, wholeMemory } from '../../reader/quiz'
import { useProgress } from '../../reader/reading'
import { type Query, splitIds } from '../../report/address'
import { findSection } from '../../report/outline'
import type { EditionBundle } from '../../report/types'
import { isGone } from '../library'
import { isStillAsked } from './useBank'

/** What an address asks for; undefined where there is no such section, law or question. */
export function kindOf(query: Query, edition: EditionBundle, bank: Bank): RoundKind | undefined {
  const { by = 'daily', s = '', law = '', q = '' } = query
  switch (by) {
    case 'daily':
    case 'more':
    case 'due':
    case 'mistakes':
    case 'favourites':
      return { by }
    case 'section':
      return findSection(edition, s) && { by, sections: [s] }
    case 'law':
      return { by, law }
    case 'set': {
      const questions = splitIds(q)
        .filter((id) => bank.has(id))
        .slice(0, LONGEST)
      return questions.length > 0 ? { by, questions } : undefined
    }
    case 'question':
      return bank.has(q) ? { by, question: q } : undefined
    default:
      return undefined
  }
}

/** Where a kind of round is kept. */
function slotOf({ by }: RoundKind): Slot {
  if (by === 'daily') return by
  return by === 'question' || by === 'set' ? 'sent' : 'other'
}

/**
 * A round that is kept on the phone after every tap, and taken up again where it was left: also by
 * another tab, whose answers this one then shows.
 *
 * @param now  In milliseconds.
 */
export function useRound(kind: RoundKind, bank: Bank, edition: string, now: number) {
  const { rounds, favourites, play, ...quiz } = useQuiz()
  const { read } = useProgress(edition)
  const slot = slotOf(kind)
  const memory = wholeMemory(quiz)
  const draw = (): Round => ({
    ...startRound(kind, bank, { memory, read, favourites }, Date.now(), Math.random),
    edition,
  })
  const readHere = useCallback(
    (value: unknown) => {
      const lies = readRound(value, bank, edition)
      // Beside a report that is gone nobody can go on.
      return lies && isElsewhere(lies) && isGone(lies.edition ?? '') ? undefined : lies
    },
    [bank, edition],
  )
  const stored = useMemo(() => readHere(rounds[slot]), [rounds, slot, readHere])
  const [mine, setMine] = useState<Round>(() => resumeRound(stored, kind, now) ?? draw())
  const round = roundInHand(mine, stored, now) ?? draw()
  if (round !== mine) setMine(round)

  const move = (make: (progress: Progress) => Progress) => {
    const asking = currentItem(round)?.question
    setMine(make({ round, memory }).round)
    play(
      slot,
      (played) => {
        const lies = readHere(played.round)
        const base = lies && isSameRound(lies, round) ? lies : round
        // Another tab has gone on from the question that this is about.
        if (currentItem(base)?.question !== asking) return played
        const made = make({ round: base, memory: played.memory })
        const kept = roundToKeep(made.round, lies, now)
        return { round: kept === lies ? played.round : kept, memory: made.memory }
      },
      (id) => bank.has(id) || isStillAsked(id),
    )
  }
  return {
    round,
    memory,
    answer: (chosen: readonly number[]) => {
      const at = Date.now()
      move((progress) => answer(progress, bank, chosen, at))
    },
    undo: () => move((progress) => undo(progress, bank)),
    next: () => move((progress) => ({ ...progress, round: next(progress.round) })),
    again: () => setMine(draw()),
  }
}
