// Written by `npm run bundle` from src/content; edit there, not here.
import type { EditionBundle } from '../../report/types'
import edition0 from './shenyang-2021.json'

/** Newest first; questions are loaded apart. */
export const editions = [edition0] as unknown as EditionBundle[]

/** The sections of each edition that questions on the report are about, as reading units. */
export const askedAbout: Record<string, readonly string[]> = {
  'shenyang-2021': ['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9', '2', '2-2', '2-3', '2-4', '2-5'],
}

/** Short hash over the generated data, as printed when it was made: what the publisher signed off. */
export const signOff = '6cfb27ab6c37'
