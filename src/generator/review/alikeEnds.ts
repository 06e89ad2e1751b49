/** How many letters two texts have alike at their beginning, and how many of the rest at their end. */
export function alikeEnds(
  from: readonly string[],
  to: readonly string[],
): { head: number; tail: number } {
  const most = Math.min(from.length, to.length)
  let head = 0
  while (head < most && from[head] === to[head]) head++
  let tail = 0
  while (tail < most - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++
  return { head, tail }
}
