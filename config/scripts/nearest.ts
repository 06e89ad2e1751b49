/** Names that may have been meant by a text that is none, the likeliest first. */
export function nearest(text: string, names: readonly string[]): string[] {
  const own = pairsOf(text)
  const shareOf = (name: string): number => {
    const pairs = pairsOf(name)
    const common = [...own].filter((pair) => pairs.has(pair)).length
    return common / Math.max(own.size, pairs.size)
  }
  return names
    .map((name) => ({ name, share: shareOf(name) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share)
    .map(({ name }) => name)
}

/** The share of letter pairs in common below which two names are not alike. */
const LEAST_SHARE = 0.35

/** Each letter with the one before it, the ends included. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...`^${text.normalize('NFKC').toLowerCase()}$`]
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))
}
