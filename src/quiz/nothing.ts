import type { Bank } from './bank'
import type { RoundKind } from './draw'
import { isNew, type Memory, recallOf, returnDay, soonestReturn } from './memory'

/** What a round says that has no questions. */
export interface Nothing {
  title: string
  /** One line or two. */
  lines: string[]
}

/** Why there is nothing to ask: each reason is good news, or says what to do or when to return. */
export function whyNothing(kind: RoundKind, bank: Bank, memory: Memory, now: number): Nothing {
  const answered = [...bank.keys()].filter((id) => !isNew(memory, id))
  const soonest = soonestReturn(answered, memory, now)
  const returns = soonest === undefined ? [] : [`最早的一道题${returnDay(soonest, now)}再问。`]
  switch (kind.by) {
    case 'daily':
    case 'more':
      return bank.size === 0
        ? { title: '题库里还没有题', lines: ['这份报告还没有配上题目。'] }
        : {
            title: '题都答过了',
            lines: [`${bank.size}道题都答过了，今天没有待复习的题。`, ...returns],
          }
    case 'due':
      return answered.length === 0
        ? { title: '还没有待复习的题', lines: ['答过的题隔几天会回到这里。先答今日五题吧。'] }
        : { title: '今天没有待复习的题', lines: ['记得都还牢。', ...returns] }
    case 'mistakes':
      return noMistakes(answered, memory)
    case 'favourites':
      return { title: '还没有收藏的题', lines: ['答完一道题，点“收藏”就能留在这里。'] }
    case 'section':
      return { title: '这一节还没有题', lines: ['可以先答今日五题。'] }
    case 'law':
      return { title: '没有关于这部法律的题', lines: ['可以从“按法律”里另选一部。'] }
    case 'set':
    case 'question':
      return { title: '没有找到这道题', lines: ['它可能已经换了内容。'] }
  }
}

function noMistakes(answered: readonly string[], memory: Memory): Nothing {
  const mended = answered.filter((id) => (recallOf(memory, id)?.wrong ?? 0) > 0).length
  if (mended > 0) return { title: '错题都弄懂了', lines: [`以前答错的${mended}道，后来都答对了。`] }
  return {
    title: '没有错题',
    lines: [
      ...(answered.length === 0 ? [] : [`答过的${answered.length}道都对。`]),
      '答错的题会留在这里，直到弄懂为止。',
    ],
  }
}
