/** Which generated questions an editor does not want: told by what they ask, as ids move on. */
import type { Place, Question } from '../../report/types'
import { type Diagnostic, error, warning } from '../ground/diagnostics'
import { nearest } from './nearest'
import { scalar } from './yaml'

/** An entry of `drop`: the question's id, and its stem, by which it is found again. */
export function dropEntry({ id, stem }: Question): string {
  return `${id} ${stem}`
}

/**
 * The ids of the questions that entries mean. A stem decides: a corrected report gives its question
 * another id, and may give the old one to another question, which stays. `drafted` are the questions
 * as they would be without the editor's labels, for a label changes its question's stem. An entry that
 * is an id alone means what has that id.
 */
export function droppedBy(
  entries: readonly string[],
  generated: readonly Question[],
  drafted: readonly Question[],
  placeOf: (index: number) => Place,
): { ids: string[]; faults: Diagnostic[] } {
  const faults: Diagnostic[] = []
  const ids = entries.flatMap((entry, index) => {
    const [, id = '', stem = ''] = /^(\S+)\s*(.*)$/su.exec(entry.trim()) ?? []
    if (stem === '') {
      const same = generated.find((question) => question.id === id)
      const place = placeOf(index)
      faults.push(same ? bare(same, place) : unknown(id, generated, place))
      return same ? [id] : []
    }
    const alike = [...generated, ...drafted].filter((question) => question.stem === stem)
    const meant = alike.find((question) => question.id === id) ?? alike[0]
    const asked = generated.find((question) => question.id === meant?.id)
    if (!asked) faults.push(askedNoMore(stem, placeOf(index)))
    return asked ? [asked.id] : []
  })
  return { ids, faults }
}

function bare(question: Question, place: Place): Diagnostic {
  return warning(
    'UNANCHORED',
    `这里只写了编号。报告一改，编号可能落到别的题目上。请改成：- ${scalar(dropEntry(question))}`,
    place,
  )
}

function unknown(id: string, generated: readonly Question[], place: Place): Diagnostic {
  const [first] = nearest(
    id,
    generated.map((question) => question.id),
  )
  const advice = first === undefined ? '' : `最接近的是 ${first}。`
  return error('DROP', `要去掉的题目 ${id} 并不存在。${advice}请检查编号，或删掉这一行。`, place)
}

/** Nothing is asked that she did not want: the line does no harm, but what it was for may be asked otherwise. */
function askedNoMore(stem: string, place: Place): Diagnostic {
  return warning(
    'DROP',
    `要去掉的“${stem}”现在不出了。请看看 questions.html 里有没有换了说法的，没有就删掉这一行。`,
    place,
  )
}
