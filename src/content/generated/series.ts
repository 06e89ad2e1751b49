// Written by `npm run bundle` from src/content; edit there, not here.
import type { Series } from '../../report/types'
import years from './series.json'

/** The same figures in several editions of an issuer, as an editor confirmed them. */
export const series = years as unknown as Series[]
