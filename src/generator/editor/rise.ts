/** Figures that say by how much something rose or fell, and not how much there is of it. */
import type { Figure } from '../../report/types'
import { FALL, RISE } from '../figures/lexicon'

const VERBS = [...RISE, ...FALL].filter((verb) => /^..$/u.test(verb) && !verb.endsWith('至'))
const RISING = new RegExp(
  `(?:${[...VERBS, '增速', '[增降升减涨跌]幅度?'].join('|')})(?:率|幅度)?[了达]?$`,
  'u',
)

/**
 * Whether a figure of a paragraph is such a one: 增长12%, 减少15件 and 2.3个百分点 are, 提高到93% is not.
 * Which way it went is told by the words before it, and not by its number.
 */
export function isRise(
  { text }: { text: string },
  { kind, change, label, start }: Figure,
): boolean {
  return (
    kind === 'points' ||
    change?.of !== undefined ||
    RISING.test(label) ||
    RISING.test(text.slice(0, start))
  )
}
