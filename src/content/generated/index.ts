// Written by `npm run bundle` from src/content; edit there, not here.
import type { EditionBundle } from '../../report/types'
import contents from './contents.json'
import edition0 from './shenyang-2021.json'

/** Newest first; questions are loaded apart. */
export const editions = [edition0] as unknown as EditionBundle[]

/** Short hash over the generated data, as printed when it was made: what the publisher signed off. */
export const { signOff } = contents
