import type { Parts } from './compare'
import { figureWords } from './figureWords'

/**
 * What tells the parts of a whole apart: their names without what all begin and end with (建议废止的规章
 * and 建议修改的规章 are 废止 and 修改); their whole names where that leaves less than a word.
 */
export function partNames({ parts }: Parts): string[] {
  const names = parts.map(({ label }) => label)
  const start = sharedStart(names)
  const end = sharedStart(names.map((name) => name.slice(start).split('').reverse().join('')))
  const short = names.map((name) => name.slice(start, name.length - end))
  return parts.length > 1 && short.every(({ length }) => length >= 2) ? short : names
}

/** The parts in a few words, in their order: 废止6，修改9，保留3. What they leave is not said. */
export function partsWords(whole: Parts): string {
  const names = partNames(whole)
  return whole.parts.map(({ text }, at) => `${names[at]}${figureWords(text).numeral}`).join('，')
}

/** How many characters all of these begin with. */
function sharedStart([first = '', ...others]: readonly string[]): number {
  let length = 0
  while (
    length < first.length &&
    others.every((other) => other.length > length && other[length] === first[length])
  )
    length++
  return length
}
