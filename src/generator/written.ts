/** Turns questions as editors write them into questions of the contract, and finds their faults. */

import { isExcluded } from '../report/neutrality'
import { sectionIdOf, walk } from '../report/outline'
import type { EditionBundle, Question, Section, Span } from '../report/types'
import { type Diagnostic, error } from './diagnostics'
import type { LawQuestions, Laws, Written, WrittenQuestions } from './editorial'

interface Draft {
  id: string
  type: Question['type']
  level: Question['level']
  stem: string
  options?: string[]
  answer: string | string[]
  reason: string
}

type Place = { line: number; column: number }

const LETTERS = 'ABCDEFGH'
const JUDGEMENT = ['对', '错']

/** Options and answer of a written question; faults are told with the question's id. */
function optionsAndAnswer(
  draft: Draft,
  place: Place,
  faults: Diagnostic[],
): { options: string[]; answer: number[] } {
  const fault = (code: string, message: string): void => {
    faults.push(error(code, `题目 ${draft.id}：${message}`, place))
  }
  if (draft.type === 'boolean') {
    const index = JUDGEMENT.indexOf(String(draft.answer))
    if (index < 0) fault('ANSWER', '判断题的 answer 应写“对”或“错”。')
    if (draft.options) fault('OPTIONS', '判断题不用写 options，程序会给出“对”和“错”。')
    return { options: [...JUDGEMENT], answer: [Math.max(index, 0)] }
  }
  const options = draft.options ?? []
  if (options.length < 2) fault('OPTIONS', '选项少于两个。')
  if (new Set(options).size < options.length) fault('OPTIONS', '有两个选项完全相同。')
  const catchAll = options.find((option) =>
    /以上(?:都|均|全|皆)|都(?:对|不对|正确|错)$/u.test(option),
  )
  if (catchAll) fault('OPTIONS', `选项“${catchAll}”让人不必读题就能猜，请换成具体的说法。`)
  const letters = [draft.answer].flat()
  const answer = letters.map((letter) => (letter.length === 1 ? LETTERS.indexOf(letter) : -1))
  for (const [index, letter] of letters.entries())
    if (!options[answer[index] ?? -1])
      fault(
        'ANSWER',
        `答案“${letter}”不在选项之中，应写 A 到 ${LETTERS[options.length - 1] ?? 'A'} 的字母。`,
      )
  if (new Set(answer).size < answer.length) fault('ANSWER', '同一个答案写了两次。')
  if (draft.type === 'single' && answer.length !== 1) fault('ANSWER', '单选题只能有一个答案。')
  if (draft.type === 'multiple' && answer.length < 2)
    fault('ANSWER', '多选题应有两个以上答案，否则请改为单选题。')
  return { options, answer: [...answer].sort((a, b) => a - b) }
}

/** Law questions with their citations checked against the list of laws. */
export function lawQuestionsOf(
  file: Written<LawQuestions>,
  laws: Laws,
): { questions: Question[]; faults: Diagnostic[] } {
  const faults: Diagnostic[] = []
  const { law, edition, questions } = file.value
  const known = laws.find(({ name }) => name === law)
  if (!known)
    faults.push(
      error(
        'UNKNOWN-LAW',
        `laws.yaml 里没有《${law}》。请先登记它的版本和条数，或检查名称。`,
        file.placeOf(['law']),
      ),
    )
  else if (known.edition !== edition)
    faults.push(
      error(
        'UNKNOWN-LAW',
        `laws.yaml 登记的《${law}》是“${known.edition}”，这里写的是“${edition}”。`,
        file.placeOf(['edition']),
      ),
    )
  const made = questions.map((draft, index): Question => {
    const place = file.placeOf(['questions', index])
    if (known && draft.article > known.articles)
      faults.push(
        error(
          'ARTICLE',
          `题目 ${draft.id}：《${law}》共${known.articles}条，没有第${draft.article}条。`,
          place,
        ),
      )
    const { type, level, stem, reason, article, paragraph, item } = draft
    const basis = { law, edition, article, ...(paragraph && { paragraph }), ...(item && { item }) }
    return {
      id: draft.id,
      type,
      level,
      stem,
      ...optionsAndAnswer(draft, place, faults),
      reason,
      sections: [],
      basis,
    }
  })
  return { questions: made, faults }
}

/** The editor's questions on an edition joined with the generated ones. */
export function editionQuestionsOf(
  file: Written<WrittenQuestions>,
  generated: readonly Question[],
  edition: EditionBundle,
): { questions: Question[]; faults: Diagnostic[] } {
  const faults: Diagnostic[] = []
  const sectionIds = new Set([...walk(edition.sections)].map(({ id }) => id))
  const known = new Set(generated.map(({ id }) => id))
  for (const [index, id] of file.value.drop.entries())
    if (!known.has(id))
      faults.push(
        error(
          'DROP',
          `要去掉的题目 ${id} 并不存在。请检查编号，或删掉这一行。`,
          file.placeOf(['drop', index]),
        ),
      )
  const written = file.value.questions.map((draft, index): Question => {
    const place = file.placeOf(['questions', index])
    const basis = quoteOf(draft, edition, place, faults)
    for (const id of draft.sections ?? [])
      if (!sectionIds.has(id))
        faults.push(error('SECTION', `题目 ${draft.id}：报告里没有编号为 ${id} 的一节。`, place))
    const { id, type, level, stem, reason } = draft
    const sections = [...new Set([sectionIdOf(basis.paragraphId), ...(draft.sections ?? [])])]
    return {
      id,
      type,
      level,
      stem,
      ...optionsAndAnswer(draft, place, faults),
      reason,
      sections,
      basis,
    }
  })
  const replaced = new Set([...file.value.drop, ...written.map(({ id }) => id)])
  return { questions: [...generated.filter(({ id }) => !replaced.has(id)), ...written], faults }
}

/** The one place in the report where a question's quotation stands. */
function quoteOf(
  draft: { id: string; quote: string },
  edition: EditionBundle,
  place: Place,
  faults: Diagnostic[],
): Span {
  const places: Span[] = []
  let passage = ''
  for (const section of walk(edition.sections))
    for (const paragraph of section.paragraphs)
      for (
        let at = paragraph.text.indexOf(draft.quote);
        at >= 0;
        at = paragraph.text.indexOf(draft.quote, at + 1)
      ) {
        places.push({ paragraphId: paragraph.id, start: at, end: at + draft.quote.length })
        passage = paragraph.text
      }
  if (places.length !== 1)
    faults.push(
      error(
        'QUOTE',
        places.length === 0
          ? `题目 ${draft.id}：报告里找不到“${draft.quote}”。请照报告页面上显示的文字原样抄写（用全角标点）。`
          : `题目 ${draft.id}：“${draft.quote}”在报告里出现了${places.length}次，请抄长一些，使它只出现一次。`,
        place,
      ),
    )
  if (places.length === 1 && isExcluded(passage))
    faults.push(
      error(
        'NEUTRALITY',
        `题目 ${draft.id}：依据的一段讲领导人、党的会议或指导思想，不用来出题。`,
        place,
      ),
    )
  return places[0] ?? { paragraphId: '', start: 0, end: 0 }
}

/** For each law question the leaves of this edition that mention its law's words. */
export function tieLaw(
  files: readonly LawQuestions[],
  sections: readonly Section[],
): Record<string, string[]> {
  const leaves = [...walk(sections)].filter(
    ({ paragraphs, title }) => paragraphs.length > 0 && title !== '',
  )
  const tied: Record<string, string[]> = {}
  for (const { mentions, questions } of files)
    for (const question of questions) {
      const words = question.mentions ?? mentions
      const found = leaves.filter((leaf) =>
        words.some((word) => leaf.paragraphs.some(({ text }) => text.includes(word))),
      )
      if (found.length > 0) tied[question.id] = found.map(({ id }) => id)
    }
  return tied
}

/** Faults of a bank as a whole: two questions alike, one id twice, an answer that length betrays. */
export function bankFaults(questions: readonly Question[]): Diagnostic[] {
  const faults: Diagnostic[] = []
  const ids = new Set<string>()
  for (const { id } of questions) {
    if (ids.has(id)) faults.push(error('DUPLICATE-ID', `题目编号 ${id} 用了两次。`))
    ids.add(id)
  }
  for (const [first, second] of alike(questions))
    faults.push(error('ALIKE', `题目 ${first} 和 ${second} 的题干几乎一样，请留一道或改写一道。`))
  const single = questions.filter(({ type }) => type === 'single')
  const betrayed = single.filter(({ options, answer }) => {
    const right = options[answer[0] ?? 0]?.length ?? 0
    return options.every((option, index) => index === answer[0] || option.length < right)
  })
  if (single.length >= 20 && betrayed.length > single.length * MOST_LONGEST)
    faults.push(
      error(
        'LONGEST',
        `${single.length}道单选题里有${betrayed.length}道的正确答案是最长的选项，不读题也能猜中。请把错误选项写得一样具体。例如：${betrayed
          .slice(0, 5)
          .map(({ id }) => id)
          .join('、')}。`,
      ),
    )
  return faults
}

/** By chance a right answer is the longest in a quarter of the questions; half betrays a habit. */
const MOST_LONGEST = 0.5

/** Stems that share more of their letter pairs than this ask the same thing. */
const ALIKE = 0.9

/** Pairs of questions whose stems are the same or nearly so. */
function* alike(questions: readonly Question[]): Generator<[string, string]> {
  const stems = questions.map(({ id, stem, options, type }) => ({
    id,
    pairs: pairsOf(type === 'boolean' ? stem : stem + options.join('')),
  }))
  const byPair = new Map<string, number[]>()
  for (const [index, { pairs }] of stems.entries())
    for (const pair of pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), index])
  const shared = new Map<number, Map<number, number>>()
  for (const holders of byPair.values())
    for (let i = 0; i < holders.length; i++)
      for (let j = i + 1; j < holders.length; j++) {
        const counts = shared.get(holders[i] as number) ?? new Map<number, number>()
        counts.set(holders[j] as number, (counts.get(holders[j] as number) ?? 0) + 1)
        shared.set(holders[i] as number, counts)
      }
  for (const [i, counts] of shared)
    for (const [j, count] of counts) {
      const [a, b] = [stems[i], stems[j]]
      if (a && b && count / Math.max(a.pairs.size, b.pairs.size) > ALIKE) yield [a.id, b.id]
    }
}

function pairsOf(text: string): Set<string> {
  const letters = text.replaceAll(/[\p{P}\s]/gu, '')
  const pairs = new Set<string>()
  for (let i = 0; i + 2 <= letters.length; i++) pairs.add(letters.slice(i, i + 2))
  return pairs
}
