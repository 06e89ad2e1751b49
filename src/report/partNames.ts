import type { Parts } from './compare'
import { figureWords } from './figureWords'

/**
 * What tells a whole's parts apart, without the words that they share: of 建议废止的规章,
 * 建议修改的规章 and 建议保留的规章 that is 废止, 修改 and 保留. Labels of which nothing would be left
 * stay as they are.
 */
export function partNames({ parts }: Parts): string[] {
  const labels = parts.map(({ label }) => label)
  const before = shared(labels)
  const after = shared(labels.map(reversed))
  const names = labels.map((label) => label.slice(before, label.length - after))
  return labels.length > 1 && names.every(Boolean) ? names : labels
}

/** The parts in a few words, in their order: 废止6，修改9，保留3. What they leave is not said. */
export function partsWords(whole: Parts): string {
  const names = partNames(whole)
  return whole.parts.map(({ text }, at) => `${names[at]}${figureWords(text).numeral}`).join('，')
}

/** How many characters all of these begin with. */
function shared([first = '', ...others]: readonly string[]): number {
  const at = [...first].findIndex((character, place) =>
    others.some((other) => other[place] !== character),
  )
  return at === -1 ? first.length : at
}

function reversed(text: string): string {
  return [...text].reverse().join('')
}
