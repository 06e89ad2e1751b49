import { findSection, shortTitle } from '../report/outline'
import type { EditionBundle } from '../report/types'
import type { RoundKind } from './draw'

const names: Record<Exclude<RoundKind['by'], 'law'>, string> = {
  daily: '今日五题',
  more: '再来五题',
  due: '待复习',
  mistakes: '错题',
  favourites: '收藏的题',
  section: '本节的题',
  set: '同样的题',
  question: '一道题',
}

/** What a round is called: by its law, or by its section where the edition is at hand that has it. */
export function roundName(kind: RoundKind, edition?: EditionBundle): string {
  if (kind.by === 'law') return kind.law
  const section = edition && kind.by === 'section' && findSection(edition, kind.sections[0] ?? '')
  return section ? shortTitle(edition, section) : names[kind.by]
}
