/** What a correction changed, in lines that a publisher reads in the terminal. */
import { alikeEnds } from '../../src/generator/review/alikeEnds'
import type { Changes, FigureChange, PassageChange } from '../../src/generator/review/changes'

/**
 * One line a change under a heading a kind; no line where nothing changed. `stemOf` gives what a
 * question asks, or asked.
 */
export function changeWords(
  { facts, passages, figures, leads, shortTitles, questions }: Changes,
  stemOf: (id: string) => string,
): string[] {
  return [
    ...listed(
      '发布信息',
      facts.map(({ name, from = '没有', to = '没有' }) => `${name}　${from} → ${to}`),
    ),
    ...listed('文字', passages.map(passageWords)),
    ...listed('数据', figures.map(figureWords)),
    ...listed('首页和卡片上的数据', [
      ...leads.added.map((words) => `新放上　${words}`),
      ...leads.gone.map((words) => `不再放　${words}`),
    ]),
    ...listed(
      '短标题',
      shortTitles.map(({ id, from = '没有', to = '没有' }) => `${id}　${from} → ${to}`),
    ),
    ...listed('题目', [
      ...questions.added.map((id) => `新增　${stemOf(id)}`),
      ...questions.changed.map((id) => `改了　${stemOf(id)}`),
      ...questions.gone.map((id) => `没有了　${stemOf(id)}`),
    ]),
  ]
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : [`${title}，${lines.length}处：`, ...lines.map((line) => `  ${line}`)]
}

function passageWords({ kind, from = '', to = '' }: PassageChange): string {
  if (kind === 'added') return `新增　${shortened(to)}`
  if (kind === 'gone') return `没有了　${shortened(from)}`
  const [before, after] = differing(from, to)
  return `改了　${before}\n  　　→　${after}`
}

function figureWords({ kind, id, text, label, was = '' }: FigureChange): string {
  const named = `${label || '（没有说明）'} ${text}`
  if (kind === 'relabelled')
    return `说明变了　${text}：${was || '（没有）'} → ${label || '（没有）'}　${id}`
  return `${kind === 'added' ? '新增' : '没有了'}　${named}　${id}`
}

/** More letters of a passage are not shown. */
const LONGEST = 40
/** Letters that are shown on either side of where two texts differ. */
const AROUND = 10

function shortened(text: string): string {
  return excerpt([...text.replaceAll(/\s+/gu, ' ')], 0, text.length)
}

/** Where two texts differ, with a few letters on either side. */
function differing(from: string, to: string): [before: string, after: string] {
  const [a, b] = [[...from], [...to]]
  const { head, tail } = alikeEnds(a, b)
  return [
    excerpt(a, head - AROUND, a.length - tail + AROUND),
    excerpt(b, head - AROUND, b.length - tail + AROUND),
  ]
}

function excerpt(letters: readonly string[], from: number, to: number): string {
  const first = Math.max(0, from)
  const last = Math.min(letters.length, to, first + LONGEST)
  const words = letters.slice(first, last).join('')
  return `${first > 0 ? '……' : ''}${words}${last < letters.length ? '……' : ''}`
}
