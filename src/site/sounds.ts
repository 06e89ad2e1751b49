import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'
import { everydayWords } from '../report/everydayWords'
import { soundTable } from '../report/sounds'
import type { Compiled } from '../report/types'

/**
 * How characters sound, as `readSounds` reads it, and which of them are traditional, each before the
 * simplified one: for those that the editions and the questions use. Two libraries of a megabyte each
 * work it out; the tables alone are shipped, 12 KB of sounds, 3 KB of traditional forms.
 */
export function soundTables({ editions, questionsOf, lawQuestions }: Compiled): {
  sounds: string
  simplified: string
} {
  const printed = new Set(
    JSON.stringify([editions, questionsOf, lawQuestions, everydayWords]).match(/\p{Script=Han}/gu),
  )
  /** Every sound that a printed character has; of the others the usual one. */
  const soundsOf = (char: string) =>
    printed.has(char) ? pinyin(char, { ...plain, multiple: true }) : pinyin(char, plain)
  return {
    sounds: soundTable(printed, picked(), soundsOf),
    simplified: traditional()
      .map((char) => `${char}${simplify(char)}`)
      .filter(([char, simple]) => char !== simple && printed.has(simple ?? ''))
      .join(''),
  }
}

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
const picked = () => common('gbk', 0xb0, 0xd7, from(0xa1, 0xfe))

/** Big5, level 1: the traditional characters in use. */
const traditional = () => common('big5', 0xa4, 0xc6, [...from(0x40, 0x7e), ...from(0xa1, 0xfe)])

const plain = { toneType: 'none', type: 'array', v: true } as const

const simplify = Converter({ from: 't', to: 'cn' })
