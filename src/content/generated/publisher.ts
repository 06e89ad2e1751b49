// Written by `npm run bundle` from src/content; edit there, not here.
import type { WhoseApp } from '../../report/types'
import words from './publisher.words.json'

/** Whose app it is, and what it says of that beside each edition. */
export const whose: WhoseApp = words
