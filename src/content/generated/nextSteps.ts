// Written by `npm run bundle` from src/content; edit there, not here.
import type { NextSteps } from '../../report/types'
import steps from './law.next-steps.json'

/** What to do when a law's matter befalls one, by law. */
export const nextSteps = steps as NextSteps
