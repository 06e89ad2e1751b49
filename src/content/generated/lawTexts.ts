// Written by `npm run bundle` from src/content; edit there, not here.
import type { LawTexts } from '../../report/types'
import texts from './law.texts.json'

/** The articles that questions cite, as published. */
export const lawTexts: LawTexts = texts
