/** Turns questions as editors write them into questions of the contract, and finds their faults. */

import { articleName, citationWords, inLawOrder } from '../../report/citation'
import { isExcluded } from '../../report/neutrality'
import { sectionIdOf, walk } from '../../report/outline'
import type { EditionBundle, LawTexts, Place, Question, Section, Span } from '../../report/types'
import { type Diagnostic, error } from '../ground/diagnostics'
import { droppedBy } from './dropped'
import { isPrinted } from './lawTexts'
import { noSection } from './offers'
import type { LawQuestions, Laws, WrittenQuestions } from './schemas'
import type { Written } from './yaml'

interface Draft {
  id: string
  type: Question['type']
  level: Question['level']
  stem: string
  options?: string[]
  answer: string | string[]
  reason: string
}

const LETTERS = 'ABCDEFGH'
const JUDGEMENT = ['对', '错']

/** The place of what stands at a path in a question; of the question itself where nothing does. */
type PlaceOf = (...path: (string | number)[]) => Place

/** Options and answer of a written question; faults are told with the question's id. */
function optionsAndAnswer(
  draft: Draft,
  placeOf: PlaceOf,
  faults: Diagnostic[],
): { options: string[]; answer: number[] } {
  const fault = (code: string, message: string, ...at: (string | number)[]): void => {
    faults.push(error(code, `题目 ${draft.id}：${message}`, placeOf(...at)))
  }
  if (isExcluded([draft.stem, ...(draft.options ?? [])].join('\n')))
    fault('NEUTRALITY', '题干和选项不写领导人、党的会议或指导思想，请换一道题。', 'stem')
  if (draft.type === 'boolean') {
    const index = JUDGEMENT.indexOf(String(draft.answer))
    if (index < 0) fault('ANSWER', '判断题的 answer 应写“对”或“错”。', 'answer')
    if (draft.options)
      fault('OPTIONS', '判断题不用写 options，程序会给出“对”和“错”。请删去这一行。', 'options')
    return { options: [...JUDGEMENT], answer: [Math.max(index, 0)] }
  }
  const options = draft.options ?? []
  if (options.length < 2) fault('OPTIONS', '选项少于两个。', 'options')
  const same = options.find((option, index) =>
    options.some((other, at) => at < index && plain(other) === plain(option)),
  )
  if (same !== undefined)
    fault(
      'OPTIONS',
      `有两个选项相同：“${same}”。请改写其中一个。`,
      'options',
      options.lastIndexOf(same),
    )
  const catchAll = options.find(isCatchAll)
  if (catchAll !== undefined)
    fault(
      'OPTIONS',
      `选项“${catchAll}”让人不必读题就能猜，请换成具体的说法。`,
      'options',
      options.indexOf(catchAll),
    )
  const letters = [draft.answer].flat()
  const answer = letters.map((letter) => (letter.length === 1 ? LETTERS.indexOf(letter) : -1))
  for (const [index, letter] of letters.entries())
    if (!options[answer[index] ?? -1])
      fault(
        'ANSWER',
        `答案“${letter}”不在选项之中，应写 A 到 ${LETTERS[options.length - 1] ?? 'A'} 的字母。`,
        'answer',
        ...(Array.isArray(draft.answer) ? [index] : []),
      )
  if (new Set(answer).size < answer.length) fault('ANSWER', '同一个答案写了两次。', 'answer')
  if (draft.type === 'single' && answer.length !== 1)
    fault('ANSWER', '单选题只能有一个答案。多个答案对的，把 type 改为 多选。', 'answer')
  if (draft.type === 'multiple' && answer.length < 2)
    fault('ANSWER', '多选题应有两个以上答案，否则请把 type 改为 单选。', 'answer')
  return { options, answer: [...answer].sort((a, b) => a - b) }
}

/** An option without what tells no two options apart: width, spaces, marks that end or quote. */
function plain(option: string): string {
  return option.normalize('NFKC').replaceAll(/[\s,。、;:!?"'“”‘’()《》]/gu, '')
}

/**
 * Whether an option speaks of the other options (以上都对, 全部正确, A和B) and not of the matter.
 * 以上 after a number, as in 两名以上都可以, is of the matter.
 */
function isCatchAll(option: string): boolean {
  return CATCH_ALL.some((form) => form.test(plain(option)))
}

const CATCH_ALL = [
  /^(?:以上|上述|前述)(?:[几各两三四]|所有)?[项个种条]?(?:选项|说法|答案|做法|情形|情况|内容)?(?:都|均|全|皆|没有)/u,
  /^(?:全部|全|都|均|皆)(?:都|部)?(?:是|不是|对|不对|正确|不正确|错|错误|可以|不可以|符合|不符合)的?$/u,
  /^[A-H](?:[和与及或]?[A-H])+(?:都|均)?(?:是|不是|对|不对|正确|错|错误)?$/u,
]

/** Law questions with their citations checked against the list of laws and their articles' texts. */
export function lawQuestionsOf(
  file: Written<LawQuestions>,
  laws: Laws,
  texts: LawTexts,
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
    const placeOf: PlaceOf = (...path) => file.placeOf(['questions', index, ...path])
    const isBeyond = known && inLawOrder(draft.article, known.articles + 1) >= 0
    if (isBeyond)
      faults.push(
        error(
          'ARTICLE',
          `题目 ${draft.id}：《${law}》到${articleName(known.articles)}为止，没有${articleName(draft.article)}。`,
          placeOf('article'),
        ),
      )
    const { type, level, stem, reason, article, paragraph, item } = draft
    const basis = { law, edition, article, ...(paragraph && { paragraph }), ...(item && { item }) }
    const isRegistered = known?.edition === edition && !isBeyond
    if (isRegistered && !isPrinted(basis, texts))
      faults.push(
        error(
          'ARTICLE-TEXT',
          `题目 ${draft.id}：articles 里没有${citationWords(basis)}的条文。请照公布的文本补上，或检查引用。`,
          placeOf('article'),
        ),
      )
    return {
      id: draft.id,
      type,
      level,
      stem,
      ...optionsAndAnswer(draft, placeOf, faults),
      reason,
      sections: [],
      basis,
    }
  })
  return { questions: made, faults }
}

/**
 * The editor's questions on an edition joined with the generated ones; `drafted` are these as they
 * would be without the editor's labels.
 */
export function editionQuestionsOf(
  file: Written<WrittenQuestions>,
  generated: readonly Question[],
  drafted: readonly Question[],
  edition: EditionBundle,
): { questions: Question[]; faults: Diagnostic[] } {
  const faults: Diagnostic[] = []
  const sectionIds = new Set([...walk(edition.sections)].map(({ id }) => id))
  const { drop } = file.value
  const dropped =
    drop === '全部'
      ? { ids: generated.map(({ id }) => id), faults: [] }
      : droppedBy(drop, generated, drafted, (index) => file.placeOf(['drop', index]))
  faults.push(...dropped.faults)
  const written = file.value.questions.map((draft, index): Question => {
    const placeOf: PlaceOf = (...path) => file.placeOf(['questions', index, ...path])
    const basis = quoteOf(draft, edition, placeOf('quote'), faults)
    for (const [at, id] of (draft.sections ?? []).entries())
      if (!sectionIds.has(id))
        faults.push(
          error('SECTION', `题目 ${draft.id}：${noSection(id, edition)}`, placeOf('sections', at)),
        )
    const { id, type, level, stem, reason } = draft
    const sections = [...new Set([sectionIdOf(basis.paragraphId), ...(draft.sections ?? [])])]
    return {
      id,
      type,
      level,
      stem,
      ...optionsAndAnswer(draft, placeOf, faults),
      reason,
      sections,
      basis,
    }
  })
  const replaced = new Set([...dropped.ids, ...written.map(({ id }) => id)])
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
