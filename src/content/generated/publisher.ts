// Written by `npm run bundle` from src/content; edit there, not here.
import type { Whose, WhoseApp } from '../../report/types'
import words from './publisher.words.json'

/** Whose app it is. Called by the site alone, so that a phone gets no more than the editions' words. */
export const whose = (): WhoseApp => words

/** Whose app it is, as said beside an edition. */
export const whoseOf = ({ id }: { id: string }): Whose =>
  (words as WhoseApp).editions[id] as Whose
