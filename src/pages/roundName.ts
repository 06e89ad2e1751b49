import type { RoundKind } from '../quiz/draw'

const names: Record<RoundKind['by'], string> = {
  daily: '今日五题',
  due: '该复习的',
  mistakes: '我的错题',
  favourites: '收藏的题',
  section: '本节的题',
  law: '按法律答题',
  question: '一道题',
}

/** What a round is called: by its law or section where it has one. */
export function roundName(kind: RoundKind, section?: string): string {
  return kind.by === 'law' ? kind.law : (section ?? names[kind.by])
}
