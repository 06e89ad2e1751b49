import { reportWords } from '../../report/editionNames'
import type { ShippedEdition } from '../../report/types'
import type { Answer } from './find'

/** What the field to type in is called: where one looks, and in whose report of several. */
export function searchLabel(edition: ShippedEdition): string {
  return edition.name === ''
    ? '在报告正文、数字、名词和题库里找'
    : `在${reportWords(edition)}和题库里找`
}

/** How much was found, and of what: `没有找到“复义”，按“复议”找到12处，题库里有32题`. */
export function countWords(
  edition: ShippedEdition,
  typed: string,
  { sought, isMeant, count, questions }: Pick<Answer, 'sought' | 'isMeant' | 'count' | 'questions'>,
): string {
  const inReport = edition.name === '' ? '' : `在${reportWords(edition)}里`
  const where = [
    count > 0 && `${inReport}找到${count}处`,
    questions.length > 0 && `${count > 0 ? '题库里有' : '在题库里找到'}${questions.length}题`,
  ]
  const words = where.filter(Boolean).join('，')
  if (isMeant) return `没有找到“${typed.trim()}”，按“${sought}”${words}`
  return count > 0 ? words : `${reportWords(edition)}里没有找到，${words}`
}
