/** What was signed of the questions on law, kept beside them for the next signing. */
import * as v from 'valibot'
import { checksum } from '../../report/checksum'
import type { NextSteps, Question } from '../../report/types'
import { questionPrints, readJson } from './version'

const prints = v.record(v.string(), v.string())
const lawVersionSchema = v.strictObject({
  /** The day it was signed, `2026-11-29`. */
  on: v.string(),
  /** The sign-off hash of that day. */
  signOff: v.string(),
  /** What each question said, as a checksum, by its id. */
  questions: prints,
  /** What each law's next steps said, as a checksum, by the law's name. */
  nextSteps: prints,
})

/** The questions on law and the next steps at one moment, as much of them as a person signs. */
export type LawVersion = v.InferOutput<typeof lawVersionSchema>

/** The questions on law and the next steps as they are to be signed; `on` is a day, `2026-11-29`. */
export function lawVersionOf(
  questions: readonly Question[],
  nextSteps: NextSteps,
  signOff: string,
  on: string,
): LawVersion {
  return { on, signOff, questions: questionPrints(questions), nextSteps: stepPrints(nextSteps) }
}

/** A law version from its file's text; undefined where the text is none, or of another make. */
export function readLawVersion(json: string): LawVersion | undefined {
  return readJson(json, lawVersionSchema)
}

/** What each law's next steps say, as a checksum by the law's name. */
export function stepPrints(nextSteps: NextSteps): Record<string, string> {
  return Object.fromEntries(
    Object.entries(nextSteps).map(([law, steps]) => [law, checksum(JSON.stringify(steps))]),
  )
}
