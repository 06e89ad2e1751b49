import { useMemo, useState } from 'react'
import { lawQuestions, questionsOf } from '../../content/generated/questions'
import { type Bank, lawsIn, makeBank } from '../../quiz/bank'
import { LONGEST, type RoundKind } from '../../quiz/draw'
import { stillAsked } from '../../quiz/memory'
import {
  answer,
  next,
  type Progress,
  type Round,
  readRound,
  resumeRound,
  startRound,
  undo,
} from '../../quiz/round'
import { useQuiz } from '../../reader/quiz'
import { useProgress } from '../../reader/reading'
import { type Query, splitIds } from '../../report/address'
import { findSection } from '../../report/outline'
import { spellOut } from '../../report/scene'
import type { EditionBundle } from '../../report/types'

/** The questions that can be asked about an edition. */
export function useBank(edition: string): Bank {
  return useMemo(
    () => makeBank(questionsOf[edition] ?? { questions: [], law: {} }, lawQuestions),
    [edition],
  )
}

/** A query with the question and the law that it names written out, where a code shortened them. */
export function useSpelt(query: Query, bank: Bank): Query {
  return useMemo(() => {
    const law = lawsIn(bank).map(({ law: id }) => ({ id }))
    return spellOut(query, { q: [...bank.values()], law })
  }, [query, bank])
}

/** The questions of every edition and of the law, by id. */
const asked = new Set(
  [lawQuestions, ...Object.values(questionsOf).map(({ questions }) => questions)].flatMap((bank) =>
    bank.map(({ id }) => id),
  ),
)

/** What an address asks for; undefined where there is no such section, law or question. */
export function kindOf(query: Query, edition: EditionBundle, bank: Bank): RoundKind | undefined {
  const { by = 'daily', s = '', law = '', q = '' } = query
  switch (by) {
    case 'daily':
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

/** A round that is kept on the phone after every tap, and taken up again where it was left. */
export function useRound(kind: RoundKind, bank: Bank, edition: string) {
  const { memory, rounds, favourites, keep } = useQuiz()
  const { read } = useProgress(edition)
  const slot = kind.by === 'daily' ? 'daily' : 'other'
  const draw = () => startRound(kind, bank, { memory, read, favourites }, Date.now(), Math.random)
  const [round, setRound] = useState<Round>(
    () => resumeRound(readRound(rounds[slot], bank), kind, Date.now()) ?? draw(),
  )
  const save = (progress: Progress) => {
    setRound(progress.round)
    keep(
      slot,
      progress.round,
      stillAsked(progress.memory, (id) => asked.has(id)),
    )
  }
  const progress = { round, memory }
  return {
    ...progress,
    answer: (chosen: readonly number[]) => save(answer(progress, bank, chosen, Date.now())),
    undo: () => save(undo(progress)),
    next: () => save({ round: next(round), memory }),
    again: () => save({ round: draw(), memory }),
  }
}
