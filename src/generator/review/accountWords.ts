import { type Account, type Furniture, lettersIn, lettersOf } from '../ground/account'

/** What a publisher calls each kind of furniture. */
export const FURNITURE: Record<Furniture, string> = {
  page: '页眉、页脚，网页上的菜单和按钮',
  facts: '日期和来源（已取作发布信息）',
  title: '重复的标题',
  copy: '重复的正文',
  contents: '目录',
  pageNumber: '页码',
  reading: '注音',
  code: '看不见的代码和批注',
}

/** The account in one line: 原文19018字：收入18990字，附属文字28字（页码28），没有收入0字。 */
export function accountLine({ written, shown, furniture, leftOut }: Account): string {
  const kinds = [...byKind(furniture)].map(([kind, letters]) => `${FURNITURE[kind]}${letters}`)
  const named = kinds.length > 0 ? `（${kinds.join('，')}）` : ''
  return `原文${written}字（不计标点）：收入${shown}字，附属文字${lettersOf(furniture)}字${named}，没有收入${lettersOf(leftOut)}字`
}

/** Letters and digits by kind of furniture, in the order of their first. */
function byKind(furniture: Account['furniture']): Map<Furniture, number> {
  const letters = new Map<Furniture, number>()
  for (const { kind, text } of furniture) {
    const count = lettersIn(text)
    if (count > 0) letters.set(kind, (letters.get(kind) ?? 0) + count)
  }
  return letters
}
