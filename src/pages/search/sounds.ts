import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'
import { editions } from '#content'
import { lawQuestions, questionsOf } from '#content/questions'
import { everydayWords } from '../../report/everydayWords'
import { alphabetOf, soundTable } from '../../report/sounds'

/*
 * How characters sound and which of them are traditional, for those that the editions and the
 * questions use. The build works it out with two libraries of a megabyte each and ships the tables
 * alone (see config/loaders/atBuild.cjs): 12 KB of sounds, 3 KB of traditional forms.
 */

const printed = new Set(
  JSON.stringify([editions, questionsOf, lawQuestions, everydayWords]).match(/\p{Script=Han}/gu),
)

/** The characters of an old standard's common part, in its order: rows of 94 from a first byte on. */
function common(charset: string, first: number, last: number, cells: readonly number[]): string[] {
  const decoder = new TextDecoder(charset)
  const rows = Array.from({ length: last - first + 1 }, (_, row) => first + row)
  const bytes = rows.flatMap((row) => cells.flatMap((cell) => [row, cell]))
  return decoder.decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu) ?? []
}

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

/** GB 2312, level 1: what somebody picks who picks the wrong character. */
const picked = common('gbk', 0xb0, 0xd7, from(0xa1, 0xfe))

/** Big5, level 1: the traditional characters in use. */
const traditional = common('big5', 0xa4, 0xc6, [...from(0x40, 0x7e), ...from(0xa1, 0xfe)])

const plain = { toneType: 'none', type: 'array', v: true } as const

/** Every sound that a printed character has; of the others the usual one. */
const soundsOf = (char: string) =>
  printed.has(char) ? pinyin(char, { ...plain, multiple: true }) : pinyin(char, plain)

/** Sounds that occur in print, each with the characters that have it, as `readSounds` reads them. */
export const sounds = soundTable(printed, picked, soundsOf)

const simplify = Converter({ from: 't', to: 'cn' })

/** Traditional characters, each before the simplified one that is printed for it. */
export const simplified = traditional
  .map((char) => `${char}${simplify(char)}`)
  .filter(([char, simple]) => char !== simple && printed.has(simple ?? ''))
  .join('')

/** The terms of each edition, by its id, under the letter that their names begin with. */
export const alphabets = Object.fromEntries(
  editions.map(({ id, terms }) => [id, alphabetOf(terms, (name) => pinyin(name, plain))]),
)
