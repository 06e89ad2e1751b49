/** Judges labels: whether one says what a hand label says, and whether it is a whole phrase. */
export type Verdict = 'same' | 'near' | 'other' | 'none'

/** Bigrams that two labels share where they say the same in other words, as F1. */
const ALIKE = 0.7

/**
 * How much of the hand label must be there: words too many cost room, words too few cost the sense.
 * 提交材料减少 lacks whose, 评估评审事项 what was done with them, and each is alike by F1 alone.
 */
const KEPT = 0.75

/** What a label is beside hand labels of which any will do; one that is no whole phrase is other. */
export function verdictOn(label: string, expected: readonly string[]): Verdict {
  if (label === '') return 'none'
  if (expected.some((one) => bare(one) === bare(label))) return 'same'
  if (faultsOf(label).length > 0) return 'other'
  return expected.some((one) => isNear(label, one)) ? 'near' : 'other'
}

/** A text in half-width characters: some reports print some of them so. */
export function plain(text: string): string {
  return text.normalize('NFKC')
}

/** A label without what does not change its sense: 的, white space, quotation marks, brackets. */
function bare(label: string): string {
  return plain(label).replace(/[的\s“”‘’"'「」《》〈〉()[\]【】]/gu, '')
}

function isNear(label: string, expected: string): boolean {
  const ours = bigrams(label)
  const theirs = bigrams(expected)
  const left = [...ours]
  const shared = theirs.filter((bigram) => {
    const at = left.indexOf(bigram)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return shared >= KEPT * theirs.length && 2 * shared >= ALIKE * (ours.length + theirs.length)
}

/** Pairs of neighbours; without 同比, which a change tells beside its label. */
function bigrams(label: string): string[] {
  const characters = [...bare(label).replace(/同比/gu, '')]
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}

/** A label may be no longer. */
const LONGEST = 24

const PAIRS = ['“”', '‘’', '（）', '()', '《》', '〈〉', '【】', '「」']

/** Words that lead a phrase in, left where the phrase was cut off; and the words they begin. */
const BEGINS =
  /^(?:[的了等、，：；。]|性(?![别能质格])|以及|其中|将(?!军)|把(?![关握])|被(?![告征诉执害审划])|对(?![外口接标象比])|在(?![线校岗建职册编用押])|从(?![业严])|并(?![联购网轨行])|及(?![时格])|均(?!衡))/u

/** Words that need another after them; and the words they end. */
const ENDS =
  /(?:[的了着将把被于、，：；]|以及|其中|(?<![行作])为|(?<![传送表])达|(?<![核比应])对|(?<![总调])和|(?<!参)与|(?<!普)及|(?<![平均同])等|(?<![人年平户月日])均|(?<!公)共|(?<![自理事])由|(?<![方定面])向|(?<![存所])在|(?<!服)从|(?<!侵)占|(?<![附靠临])近|(?<![达报签迟])到|(?<![得可所予])以|至)$/u

/** What anyone can see wrong with a label without the report; empty where nothing is. */
export function faultsOf(label: string): string[] {
  const faults: string[] = []
  if (PAIRS.some((pair) => !isBalanced(label, pair))) faults.push('括号或引号不成对')
  if ([...label].length > LONGEST) faults.push(`超过${LONGEST}字`)
  if (BEGINS.test(label)) faults.push('开头悬空')
  if (ENDS.test(label)) faults.push('结尾悬空')
  return faults
}

function isBalanced(label: string, [open, close]: string): boolean {
  let depth = 0
  for (const character of label) {
    if (character === open) depth++
    else if (character === close && --depth < 0) return false
  }
  return depth === 0
}
