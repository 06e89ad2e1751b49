/** The sentence of the report that a question rests on. */
import { html, type Markup } from '../../../html'
import { blocksOf, isTable } from '../../../report/blocks'
import { findParagraph, findSection, sectionIdOf } from '../../../report/outline'
import { sentenceAround } from '../../../report/sentence'
import { headWords } from '../../../report/tableWords'
import type { EditionBundle, Paragraph, Question, Slice } from '../../../report/types'
import { fold } from '../../../report/words'

const FIRST_WORDS = 10

/** The report's sentence with the answer's words lit, and the reason where it says more. */
export function basisInReport(edition: EditionBundle, question: Question): Markup[] {
  const { basis, reason } = question
  const paragraph = 'law' in basis ? undefined : findParagraph(edition, basis.paragraphId)
  if ('law' in basis || !paragraph) return [html`理由：${reason}`]
  const { start, end } = sentenceAround(paragraph, basis)
  const sentence = paragraph.text.slice(start, end)
  const lit = { start: basis.start - start, end: basis.end - start }
  const place = placeOf(edition, paragraph, start)
  const quoted = html`报告${place}：“${withLit(sentence, answerIn(sentence, lit, question))}”`
  return saysMore(question, sentence) ? [quoted, html`理由：${reason}`] : [quoted]
}

/** Where in its section a sentence stands, as far as it is not its beginning. */
function placeOf(edition: EditionBundle, { id, text }: Paragraph, start: number): string {
  const heads = headWords(edition, id)
  if (heads !== '') return `表格“${heads}”`
  const section = findSection(edition, sectionIdOf(id))
  const plain = section ? blocksOf(section).flatMap((block) => (isTable(block) ? [] : block)) : []
  return plain.length < 2 || start === 0 ? '' : `“${text.slice(0, FIRST_WORDS)}……”一段`
}

/** The right options as the sentence prints them; where it does not, all that the question rests on. */
function answerIn(sentence: string, basis: Slice, { type, options, answer }: Question): Slice[] {
  const words = sentence.slice(basis.start, basis.end)
  const found = answer.flatMap((index) => {
    const option = options[index] ?? ''
    const at = type === 'boolean' ? -1 : words.indexOf(option)
    return at < 0 ? [] : { start: basis.start + at, end: basis.start + at + option.length }
  })
  return found.length > 0 ? found.sort((a, b) => a.start - b.start) : [basis]
}

function withLit(text: string, slices: readonly Slice[]): Markup[] {
  let from = 0
  const parts = slices.flatMap(({ start, end }) => {
    const before = text.slice(from, Math.max(from, start))
    const lit = text.slice(Math.max(from, start), end)
    from = Math.max(from, end)
    return [html`${before}`, html`<b>${lit}</b>`]
  })
  return [...parts, html`${text.slice(from)}`]
}

/** How a reason begins that the generator made of the report's words. */
const MADE = /^报告(?:原文：|里写的是)/u

/** Whether a reason has words that neither the question nor the sentence has. */
function saysMore({ reason, stem }: Question, sentence: string): boolean {
  if (!MADE.test(reason)) return true
  const known = new Set(fold(sentence + stem).text)
  return [...fold(reason.replace(MADE, '')).text].some((letter) => !known.has(letter))
}
