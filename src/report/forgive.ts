import { lawfulName } from './everydayWords'
import { plainForms } from './forms'
import { readSounds, type Sounds } from './sounds'
import { fold, wordsOf } from './words'

/** All that can be meant, folded, one below the other. */
export interface Vocabulary {
  /** What things are called: terms, figures, sections, laws. */
  names: string
  /** What is said of them. */
  texts: string
}

/** Makes a vocabulary. */
export function vocabulary(names: readonly string[], texts: readonly string[]): Vocabulary {
  const joined = (lines: readonly string[]) => lines.map((line) => fold(line).text).join('\n')
  return { names: joined(names), texts: joined(texts) }
}

/** How characters sound and which are traditional. */
export interface Tables {
  sounds: Sounds
  simplified: ReadonlyMap<string, string>
}

/** Reads the tables that the build works out: see `readSounds`; pairs of traditional and simplified. */
export function readTables(sounds: string, simplified: string): Tables {
  const chars = [...simplified]
  const pairs = chars.flatMap((char, at): [string, string][] =>
    at % 2 === 0 ? [[char, chars[at + 1] ?? char]] : [],
  )
  return { sounds: readSounds(sounds), simplified: new Map(pairs) }
}

/** Characters without width: they come along when words are copied from a page or a chat. */
const UNSEEN = /\p{Cf}|[\uFE00-\uFE0F]/gu

/** Words as typed, without what cannot be seen: unseen characters, radicals, compatibility forms. */
export function asSeen(typed: string): string {
  return plainForms(typed.replace(UNSEEN, '')).trim()
}

/**
 * What somebody meant who typed words that are nowhere: `复義`, `复义`, `xzfy`, `低保` → words that
 * are in the vocabulary. Words that are there stay. Undefined where one has no likely meaning.
 */
export function forgive(typed: string, meant: Vocabulary, tables: Tables): string | undefined {
  const words = wordsOf(asSeen(typed))
  if (words.length === 0) return undefined
  // While pinyin is being composed, WeChat hands it over with a space after each syllable.
  const asked = words.every(isSpelled) ? [words.join('')] : words
  const found = asked.map((word) => forgiveWord(word, meant, tables))
  return found.every((word) => word !== undefined) ? found.join(' ') : undefined
}

function forgiveWord(word: string, meant: Vocabulary, tables: Tables): string | undefined {
  const isThere = (other: string | undefined) =>
    other !== undefined && (meant.names.includes(other) || meant.texts.includes(other))
  const simple = [...word].map((char) => tables.simplified.get(char) ?? char).join('')
  return [word, simple, lawfulName(simple)].find(isThere) ?? byEar(simple, meant, tables.sounds)
}

function isSpelled(word: string): boolean {
  return /^[a-z]+$/.test(word)
}

/** Where a word is found counts: what something is called is meant more often than what is said. */
const WEIGHTS = { first: 30, name: 10, text: 1 }
/** Two characters that sound alike stand side by side by chance as well. */
const LEAST = 3

/** The words in the vocabulary that sound like this one and are the likeliest. */
function byEar(word: string, meant: Vocabulary, sounds: Sounds): string | undefined {
  if (word.length < 2) return undefined
  const heard = isSpelled(word) ? spelled(word, sounds) : [alike(word, sounds)]
  for (const { pattern, isWhole } of heard) {
    const weights = new Map<string, number>()
    const weigh = (text: string, from: string, weight: number) => {
      for (const found of text.match(new RegExp(from + pattern, 'gm')) ?? []) {
        weights.set(found, (weights.get(found) ?? 0) + weight)
      }
    }
    weigh(meant.names, '^', WEIGHTS.first)
    weigh(meant.names, '', WEIGHTS.name)
    if (isWhole) weigh(meant.texts, '', WEIGHTS.text)
    const [likeliest] = [...weights].sort(([, a], [, b]) => b - a)
    if (likeliest && likeliest[1] >= LEAST) return likeliest[0]
  }
  return undefined
}

interface Heard {
  /** A regular expression for all that sounds so. */
  pattern: string
  /** Every syllable was given in full; initials alone say too little to look for in a text. */
  isWhole: boolean
}

/** All that sounds like a word, character for character. */
function alike(word: string, sounds: Sounds): Heard {
  const groups = [...sounds.values()]
  const patterns = [...word].map((char) => {
    const same = groups.filter((chars) => chars.includes(char))
    return same.length > 0 ? `[${same.join('')}]` : escaped(char)
  })
  return { pattern: patterns.join(''), isWhole: true }
}

function escaped(char: string): string {
  return char.replace(/[$()*+.?[\\\]^{|}]/u, '\\$&')
}

/** More ways than this to part letters into syllables there are in no word that anybody typed. */
const MOST_WAYS = 60

/** All that pinyin may stand for, its syllables in full or their first letters, fullest first. */
function* spelled(word: string, sounds: Sounds): Generator<Heard> {
  const ways = waysToPart(word, sounds)
    .filter((pieces) => pieces.length > 1)
    .map((pieces) => ({ pieces, short: pieces.filter((piece) => !sounds.has(piece)).length }))
    .sort((a, b) => a.short - b.short || a.pieces.length - b.pieces.length)
  for (const { pieces, short } of ways) {
    const last = pieces.length - 1
    yield {
      pattern: pieces.map((piece, at) => charsFor(piece, at === last, sounds)).join(''),
      isWhole: short === 0,
    }
  }
}

/** The characters of a syllable; of all that begin so where it is a letter, or may still go on. */
function charsFor(piece: string, isLast: boolean, sounds: Sounds): string {
  const goesOn = isLast || !sounds.has(piece)
  const chars = [...sounds].flatMap(([sound, alike]) =>
    sound === piece || (goesOn && sound.startsWith(piece)) ? alike : [],
  )
  return `[${chars.join('')}]`
}

/** The ways to part letters into syllables and first letters of syllables; the last may be cut short. */
function waysToPart(letters: string, sounds: Sounds): string[][] {
  const syllables = [...sounds.keys()]
  const firsts = new Set(syllables.map((sound) => sound.charAt(0)))
  const ways: string[][] = []
  const part = (from: number, pieces: string[]) => {
    if (ways.length >= MOST_WAYS) return
    const rest = letters.slice(from)
    if (rest === '') {
      ways.push(pieces)
      return
    }
    // The longest first: where there are too many ways, those of few syllables are kept.
    for (let length = Math.min(6, rest.length); length > 0; length--) {
      const piece = rest.slice(0, length)
      const fits =
        sounds.has(piece) ||
        (length === 1 && firsts.has(piece)) ||
        (length === rest.length && syllables.some((sound) => sound.startsWith(piece)))
      if (fits) part(from + length, [...pieces, piece])
    }
  }
  part(0, [])
  return ways
}
