/** The unit that a table's head or caption prints for the numbers under it: `复议收案（件）`. */
import { readNumbers } from './numbers'

/** A head parted into its words and its unit; either may be empty. */
export interface Headed {
  words: string
  unit: string
}

const DECLARED = /[（〔[]?(?:计量|金额|数据)?单位：([^）〕\]，。；]{1,12})[）〕\]]?/u
const BRACKETED = /[（〔[]([^（）〔〕[\]]{1,12})[）〕\]]/gu
/** 万, 万件次: a unit of many counts as one though it be unknown, lest a number be read too small. */
const MANY = /(?:^|[、,/])[十百千]?[万亿]/u
/** 收案/件, 占比% */
const TRAILING = /^(.*\p{Script=Han})(?:\/([\p{Script=Han}]{1,4})|([%‰]))$/u

/** Parts a head; brackets that hold no unit, `人员（男）`, are words. */
export function partHead(text: string): Headed {
  const declared = DECLARED.exec(text)
  if (declared)
    return { words: text.replace(declared[0], '').trim(), unit: plainUnit(declared[1] ?? '') }
  for (const match of [...text.matchAll(BRACKETED)].reverse()) {
    const unit = plainUnit(match[1] ?? '')
    if (isUnit(unit) || MANY.test(unit)) return { words: text.replace(match[0], ''), unit }
  }
  const [, words = '', counted, share] = TRAILING.exec(text) ?? []
  const unit = counted ?? share ?? ''
  return isUnit(unit) ? { words, unit } : { words: text, unit: '' }
}

/** Whether words are a unit and nothing else, be it one of many: 件, 万元, %. */
export function isUnit(words: string): boolean {
  if (words === '') return false
  const text = `2${words}`
  const [only] = readNumbers(text).quantities
  return only?.start === 0 && only.end === text.length && only.unit !== '' && only.bound === 'exact'
}

/**
 * 人民币万元 → 万元, ±% → %. A list does not say which unit is whose and is none; one with a unit of
 * many in it is kept, so that what stands under it is not read too small.
 */
function plainUnit(words: string): string {
  const unit = words.replaceAll(/人民币|[±+\s]/gu, '')
  return !/[、,/]/u.test(unit) || isUnit(unit) || MANY.test(unit) ? unit : ''
}
