import type { Term } from './types'

/**
 * How characters are spoken: pinyin without tones, ü as v (`lv`), as people type it.
 *
 * A table is a text of a syllable and the characters that sound so, over and over: `a啊阿ai爱埃`.
 */

/** The characters that sound so, by their syllable; some characters have several sounds. */
export type Sounds = ReadonlyMap<string, string>

/**
 * The table for looking things up that are printed: sounds that no printed character has are left
 * out. `picked` are further characters that somebody may type by mistake.
 */
export function soundTable(
  printed: Iterable<string>,
  picked: Iterable<string>,
  soundsOf: (char: string) => readonly string[],
): string {
  const chars = new Map<string, Set<string>>()
  for (const char of printed) {
    for (const sound of soundsOf(char)) {
      if (SYLLABLE.test(sound)) chars.set(sound, (chars.get(sound) ?? new Set()).add(char))
    }
  }
  for (const char of picked) for (const sound of soundsOf(char)) chars.get(sound)?.add(char)
  return [...chars]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sound, alike]) => `${sound}${[...alike].join('')}`)
    .join('')
}

const SYLLABLE = /^[a-z]+$/

/** Reads a table. */
export function readSounds(table: string): Sounds {
  const [, ...parts] = table.split(/([a-z]+)/)
  const sounds = new Map<string, string>()
  for (let at = 0; at < parts.length; at += 2) sounds.set(parts[at] ?? '', parts[at + 1] ?? '')
  return sounds
}

/** Terms under a letter, as places in the edition's list of terms. */
export type Letter = readonly [letter: string, places: number[]]

/** Where names are listed that begin with no character that has a sound. */
const OTHER = '#'

/** Terms in the order of a dictionary: by letter and sound; those that begin with a number last. */
export function alphabetOf(
  terms: readonly Pick<Term, 'name'>[],
  spell: (name: string) => readonly string[],
): Letter[] {
  const spelled = terms
    .map(({ name }, place) => ({ place, sound: spell(name).join(' ') }))
    .map(({ place, sound }) => ({ place, sound, letter: letterOf(sound) }))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  const letters = new Map<string, number[]>()
  for (const { letter, place } of spelled) {
    letters.set(letter, [...(letters.get(letter) ?? []), place])
  }
  return [...letters]
}

function letterOf(sound: string): string {
  return /^[a-z]/.test(sound) ? sound.charAt(0).toUpperCase() : OTHER
}

function orderOf({ letter, sound }: { letter: string; sound: string }): string {
  return `${letter === OTHER ? '~' : letter}${sound}`
}
